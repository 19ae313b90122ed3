import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { lineOf, nodesOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { startBrowserHost } from '#main/hosts/browser/server.ts'
import { Chance } from '#main/sample/chance.ts'
import { passphrase } from '../harness.ts'
import { benchDesk } from './desk.ts'
import { longDocument } from './documents.ts'
import { measure, report } from './measure.ts'

const pages = 50
const times = 5
const built = join(import.meta.dirname, '../../dist/renderer')
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A PDF of fifty pages from a document's paper, in Chromium, against the same words as bare HTML printed by the same Chromium. Needs `npm run build`. */
export async function briefsPdf(): Promise<void> {
  if (!existsSync(built)) throw new Error('Build the program first: npm run build.')
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const { id, version } = await bench.client.briefs.createFromTemplate({ templateId: 'report.en-CA', title: 'Fifty pages' })
  const { body } = await bench.client.briefs.save({ id, version, title: 'Fifty pages', body: longDocument(new Chance(5), pages) })
  const host = await startBrowserHost(bench.desk, { pages: built, port: 0 })
  const browser = await chromium.launch({ executablePath: process.env.DESK_CHROMIUM ?? '/usr/bin/chromium', args: quiet })
  try {
    const bare = await browser.newPage()
    await bare.setContent(bareHtml(body))
    const baseline = await measure(times, () => printed(bare))
    const program = await paperOf(browser, { address: host.address(), port: host.port, id, memberId: bench.memberId })
    report('briefs.pdf', pages, await measure(times, () => printed(program)), baseline)
  } finally {
    await browser.close()
    await host.close()
  }
}

const printed = (page: Page) => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })

/** The document's paper, signed in, with its letters loaded and its pages counted. */
async function paperOf(browser: Browser, { address, port, id, memberId }: { address: string; port: number; id: string; memberId: string }): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-CA', timezoneId: 'America/Toronto', viewport: { width: 1280, height: 800 } })
  await context.addInitScript((last) => localStorage.setItem('desk.lastMember', last), memberId)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.locator('nav').first().waitFor()
  await page.goto(`http://127.0.0.1:${port}/print/briefs/${id}`)
  await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor()
  await page.evaluate('document.fonts.ready')
  return page
}

function bareHtml(body: BriefNode): string {
  const blocks = [...nodesOf(body)].filter(({ type }) => type === 'heading' || type === 'paragraph')
  const lines = blocks.map((block) => (block.type === 'heading' ? `<h2>${lineOf(block)}</h2>` : `<p>${lineOf(block)}</p>`))
  return `<!doctype html><html lang="en"><title>Bare</title><style>@page { size: letter; margin: 2cm }</style>${lines.join('')}</html>`
}
