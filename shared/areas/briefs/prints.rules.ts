import type { UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import type { Language } from '#shared/base/language.ts'
import type { BriefNode } from './briefs.schema.ts'
import { lineOf, nodesOf } from './briefs.rules.ts'
import { mostPages, type Print, type PrintForm, type PrintState, type printMachine } from './prints.schema.ts'
import type { z } from 'zod'

/** Printed sides in all: what an account is charged for. */
export const pagesOf = ({ copies, pages }: Pick<PrintForm, 'copies' | 'pages'>): number => copies * pages

/** Sheets of paper in all: each copy begins on a sheet of its own, whatever is left blank on the back of its last. */
export const sheetsOf = ({ copies, pages, sides }: Pick<PrintForm, 'copies' | 'pages' | 'sides'>): number => copies * (sides === 'two' ? Math.ceil(pages / 2) : pages)

/** What the ledger calls them. */
export function ledgerKindOf(machine: z.infer<typeof printMachine>, { size, colour }: Pick<PrintForm, 'size' | 'colour'>): UseKind {
  return `${machine}${size}${colour === 'colour' ? 'Colour' : 'Black'}`
}

/** Queued until it is printed; called off, before or after. */
export function stateOf({ printedAt, cancelledAt }: { printedAt: number | null; cancelledAt: number | null }): PrintState {
  if (cancelledAt !== null) return 'cancelled'
  return printedAt === null ? 'queued' : 'printed'
}

/** Letters on a line of 13 points, and lines on a page with the clear print's margins. */
const [lettersOnLine, linesOnPage] = [80, 40]

/** About how many pages a document fills on Letter: the screen that draws it counts them, this is for one that was not drawn. */
export function pagesAbout(body: BriefNode): number {
  const blocks = [...nodesOf(body)].filter((node) => node.type === 'heading' || node.type === 'paragraph')
  const lines = blocks.reduce((sum, block) => sum + Math.max(1, Math.ceil(lineOf(block).length / lettersOnLine)) + (block.type === 'heading' ? 1 : 0.5), 0)
  return Math.min(mostPages, Math.max(1, Math.ceil(lines / linesOnPage)))
}

/** Lines of the list as they are done together: those of one pack, else each by itself; in their order. */
export function inPacks(prints: readonly Print[]): Print[][] {
  const packs = new Map<string, Print[]>()
  for (const one of prints) {
    const key = one.packId ?? one.id
    packs.set(key, [...(packs.get(key) ?? []), one])
  }
  return [...packs.values()]
}

/** How many of those invited read each language. */
export interface Readers {
  english: number
  french: number
}

/**
 * `count` copies of a document in two languages, shared out as the readers are: rounded up in each, so that nobody goes without, and at least one
 * where anyone reads it. Where nobody is invited yet, all are in its `own` language.
 */
export function copiesByLanguage(count: number, { english, french }: Readers, own: Language): Record<Language, number> {
  const all = english + french
  if (all === 0) return { 'en-CA': 0, 'fr-CA': 0, [own]: count }
  return { 'en-CA': Math.ceil((count * english) / all), 'fr-CA': Math.ceil((count * french) / all) }
}
