import type { Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import { formatDay } from '#shared/base/time.ts'
import type { Notes, Run } from './paper.schema.ts'
import { pinpointOf } from './pinpoint.rules.ts'
import type { Source, SourceKind } from './sources.schema.ts'
import type { Footnote } from './sources.rules.ts'

/** What of a source its citation is made of. */
export type Cited = Pick<Source, 'kind' | 'language' | 'title' | 'citation' | 'otherTitle' | 'otherCitation' | 'court' | 'authors' | 'publisher' | 'published' | 'url' | 'seenOn' | 'citeAs'>

const words = {
  'en-CA': { online: 'online', seen: 'seen', open: '“', close: '”', note: 'note', unknown: 'This source is not in the library' },
  'fr-CA': { online: 'en ligne', seen: 'vu le', open: '«\u00a0', close: '\u00a0»', note: 'note', unknown: 'Cette source n’est pas dans la bibliothèque' },
} as const

const plain = (text: string): Run => ({ text })
const italic = (text: string): Run => ({ text, italic: true })
const isLaw = (kind: SourceKind) => kind === 'statute' || kind === 'regulation'

/**
 * A source as it is cited the first time, without a full stop: after the McGill guide, in few rules.
 * Legislation and cases: title in italics, then the citation. Books, reports and debates: author, title in italics,
 * who brought it out and when. Pages: author, title in quotation marks, date, site, address, and when it was seen.
 * `citeAs` of the source takes the place of all of it.
 */
export function citationOf(source: Cited, language: Language): Run[] {
  if (source.citeAs) return linked([plain(source.citeAs)], source.url)
  const { title, citation } = namesOf(source, language)
  if (isLaw(source.kind)) return listed([title && italic(title), citation && plain(citation)], source.url)
  if (source.kind === 'case') {
    const court = source.court ? ` (${source.court})` : ''
    return listed([italic(title), (citation || court) && plain(`${citation}${court}`.trim())], source.url)
  }
  return source.kind === 'webPage' ? pageOf(source, title, language) : workOf(source, title, citation, language)
}

/** Its title and citation in the language of the text, where it has them in that language. */
export function namesOf(source: Pick<Cited, 'language' | 'title' | 'citation' | 'otherTitle' | 'otherCitation'>, language: Language): { title: string; citation: string } {
  if (source.language === language) return { title: source.title, citation: source.citation }
  return { title: source.otherTitle || source.title, citation: source.otherCitation || source.citation }
}

/** English puts publisher and year in brackets, French between commas. */
function workOf(source: Cited, title: string, citation: string, language: Language): Run[] {
  const outside = source.kind === 'other' ? plain : italic
  const out = [source.publisher, source.published].filter(Boolean).join(', ')
  const runs = listed([source.authors && plain(source.authors), outside(title), citation && plain(citation)], '')
  if (out) runs.push(plain(language === 'en-CA' ? ` (${out})` : `, ${out}`))
  return source.url ? [...runs, plain(`, ${onlineIn(language)} `), address(source.url)] : runs
}

function pageOf(source: Cited, title: string, language: Language): Run[] {
  const { open, close, seen } = words[language]
  const dated = `${open}${title}${close}${source.published ? ` (${source.published})` : ''}`
  const runs = listed([source.authors && plain(source.authors), plain(dated)], '')
  runs.push(plain(`, ${onlineIn(language)} ${source.publisher ? `${source.publisher} ` : ''}`), address(source.url))
  if (source.seenOn) runs.push(plain(` (${seen} ${dayInText(source.seenOn, language)})`))
  return runs
}

/** A source cited again: legislation by its title; anything else by its name and the note that has it whole, which is plainer than "supra". */
export function shortOf(source: Cited, firstNote: number, language: Language): Run[] {
  const { title, citation } = namesOf(source, language)
  if (isLaw(source.kind)) return title ? [italic(title)] : [plain(citation)]
  const name = source.kind === 'case' ? [italic(title)] : [plain(source.authors || title)]
  return [...name, plain(` (${words[language].note} ${firstNote})`)]
}

/**
 * What the numbers of a text point to. The first note of a source cites it whole, later ones in its short form; each
 * with its pinpoint and what was typed after it, and a stop at its end. The list has each source once: legislation, cases, the rest.
 */
export function notesFrom(footnotes: readonly Footnote[], sources: ReadonlyMap<string, Cited>, language: Language): Notes {
  const first = new Map<string, number>()
  const notes = footnotes.map(({ sourceId, pinpoint, text }, index) => {
    const source = sourceId ? sources.get(sourceId) : undefined
    if (!sourceId) return ended([plain(text)])
    if (!source) return ended([plain(text || words[language].unknown)])
    const before = first.get(sourceId)
    if (before === undefined) first.set(sourceId, index + 1)
    const cited = before === undefined ? citationOf(source, language) : shortOf(source, before, language)
    const pointed = pinpoint ? [...cited, plain(pinpointOf(source.kind, pinpoint, language))] : cited
    return text ? ended([...ended(pointed), plain(` ${text}`)]) : ended(pointed)
  })
  return { notes, sources: inOrder([...first.keys()].map((sourceId) => sources.get(sourceId)!), language).map((source) => ended(citationOf(source, language))) }
}

/** Legislation, then cases, then what was written about them; each by the name it begins with. */
export function inOrder<T extends Cited>(sources: readonly T[], language: Language): T[] {
  const part = ({ kind }: T) => (isLaw(kind) ? 0 : kind === 'case' ? 1 : 2)
  const name = (source: T) => {
    const { title, citation } = namesOf(source, language)
    return fold(part(source) === 2 ? source.authors || title : title || citation)
  }
  return sources.toSorted((one, other) => part(one) - part(other) || name(one).localeCompare(name(other), language))
}

/** The words of runs, for where nothing is in italics. */
export const plainOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Parts between commas; the first carries the address of one whose address is not written out. */
function listed(parts: (Run | '')[], url: string): Run[] {
  const present = parts.filter((part): part is Run => part !== '')
  return linked(present.flatMap((part, index) => (index === 0 ? [part] : [plain(', '), part])), url)
}

const linked = (runs: Run[], url: string): Run[] => (url && runs[0] ? [{ ...runs[0], href: url }, ...runs.slice(1)] : runs)
const address = (url: string): Run => ({ text: url, href: url })
const onlineIn = (language: Language) => (language === 'en-CA' ? `${words[language].online}:` : `${words[language].online}\u00a0:`)

/** "November 24, 2026", « 24 novembre 2026 »: the day of the week says nothing in a note. */
const dayInText = (day: string, language: Language) => formatDay(day, language).replace(language === 'en-CA' ? /^\w+, / : /^\p{L}+ /u, '')

function ended(runs: Run[]): Run[] {
  return /[.!?…](?:["”»)]|\u00a0»)?$/.test(plainOf(runs).trimEnd()) ? runs : [...runs, plain('.')]
}
