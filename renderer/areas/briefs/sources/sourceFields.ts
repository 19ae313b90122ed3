import type { Source, SourceInput, SourceKind } from '#shared/areas/briefs/sources.schema.ts'
import type { Language } from '#shared/base/language.ts'

/** The lines that some kinds of sources have and others have not. */
export type SourceLine = 'title' | 'citation' | 'otherTitle' | 'otherCitation' | 'jurisdiction' | 'court' | 'authors' | 'publisher' | 'published' | 'url'

const lines: Record<SourceKind, readonly SourceLine[]> = {
  statute: ['title', 'citation', 'otherTitle', 'otherCitation', 'jurisdiction', 'url'],
  regulation: ['citation', 'title', 'otherCitation', 'otherTitle', 'jurisdiction', 'url'],
  case: ['title', 'citation', 'court', 'jurisdiction', 'url'],
  report: ['title', 'authors', 'publisher', 'published', 'url'],
  webPage: ['title', 'url', 'publisher', 'authors', 'published'],
  book: ['title', 'authors', 'publisher', 'published', 'url'],
  hansard: ['title', 'citation', 'authors', 'published', 'url'],
  other: ['title', 'authors', 'citation', 'publisher', 'published', 'url'],
}
const everyLine: readonly SourceLine[] = ['title', 'citation', 'otherTitle', 'otherCitation', 'jurisdiction', 'court', 'authors', 'publisher', 'published', 'url']

/** The lines of a kind, in the order in which one types them. */
export const fieldsOf = (kind: SourceKind): { name: SourceLine; required: boolean }[] =>
  lines[kind].map((name) => ({ name, required: name === (kind === 'regulation' ? 'citation' : 'title') || (name === 'url' && kind === 'webPage') }))

/** What was typed, without the lines that its kind has not: they were typed for another. */
export function ofItsKind(typed: SourceInput): SourceInput {
  const others = everyLine.filter((name) => !lines[typed.kind].includes(name))
  return { ...typed, ...Object.fromEntries(others.map((name) => [name, ''])) }
}

/** A form for a new source: seen today, in the language of the screen. */
export const blankSource = (language: Language, today: string): SourceInput => ({
  kind: 'webPage', language, ...(Object.fromEntries(everyLine.map((name) => [name, ''])) as Record<SourceLine, string>), seenOn: today, citeAs: '', notes: '',
})

/** What can be changed of a source. */
export function inputOf({ id: _, archived: _a, version: _v, createdAt: _c, usedIn: _u, stale: _s, ...input }: Source): SourceInput {
  return input
}
