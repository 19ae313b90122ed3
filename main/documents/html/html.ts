import { hasOwnTitle } from '#shared/areas/briefs/briefs.rules.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import { inkOn, inkOnWhite } from '#shared/areas/briefs/colour.rules.ts'
import { sheetBox } from '#shared/areas/briefs/pages.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { escape } from './escape.ts'
import { blocksOf, type HtmlContext, imageTag, listOfNotes } from './nodes.ts'
import { numbersOf } from '../numbers.ts'
import { styleOf } from './style.ts'

/** A document as one page for the web that needs nothing else: its pictures are in it, and nothing in it acts. */
export async function makeHtml(content: PaperContent): Promise<Blob> {
  return new Blob([await htmlOf(content)], { type: 'text/html' })
}

/** The same as text. */
export async function htmlOf(content: PaperContent): Promise<string> {
  const { brief, head, notes, words, disclaimer } = content
  const body = readDocument(brief.body)
  const context: HtmlContext = { content, numbers: numbersOf(body), pictures: new Map(await Promise.all([...content.images, ...(head.logo ? [head.logo] : [])].map(async ({ id, picture }) => [id, await dataAddress(picture)] as const))) }
  const parts = [
    brief.page.letterhead && letterheadOf(context),
    !hasOwnTitle(body) && `<h1>${escape(brief.title)}</h1>`,
    blocksOf(body, context),
    notes.notes.length > 0 && `<section class="notes"><h2>${escape(words.notes)}</h2>${listOfNotes(notes.notes)}</section>`,
    brief.page.disclaimer && disclaimer && `<footer class="disclaimer">${escape(disclaimer)}</footer>`,
  ]
  const { width, height } = sheetBox({ ...brief.page, fold: 'none' })
  return [
    '<!doctype html>',
    `<html lang="${brief.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(brief.title)}</title>`,
    `<style>@page { size: ${width}cm ${height}cm; margin: 2cm }\n:root { --accent: ${head.accent}; --on-accent: ${inkOn(head.accent)}; --accent-ink: ${inkOnWhite(head.accent)} }\n${styleOf(brief.page.print)}</style>`,
    '</head>',
    `<body><main class="${brief.kind}">`,
    ...parts.filter((part) => typeof part === 'string' && part !== ''),
    '</main></body>',
    '</html>',
    '',
  ].join('\n')
}

function letterheadOf(context: HtmlContext): string {
  const { clinic, logo, logoAlt, lines } = context.content.head
  const place = [clinic.street, [clinic.city, clinic.postalCode].filter(Boolean).join('\u00a0\u00a0')].filter(Boolean).join(', ')
  const reach = [...lines, place, clinic.phone, clinic.email, clinic.website].filter(Boolean)
  return `<header class="head">${logo ? imageTag(context, logo, logoAlt) : ''}<div><p class="name">${escape(clinic.name)}</p>${reach.map((line) => `<p>${escape(line)}</p>`).join('')}</div></header>`
}

async function dataAddress(picture: Blob): Promise<string> {
  return `data:${picture.type};base64,${Buffer.from(await picture.arrayBuffer()).toString('base64')}`
}
