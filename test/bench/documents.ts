import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import type { Chance } from '#main/sample/chance.ts'

const wordsOnPage = 300

/** The words the program itself says in a language, each as often as it says it: some two thousand, a few of them most of the time, as in any text. */
export const said: Record<Language, readonly string[]> = { 'en-CA': wordsSaid('en-CA'), 'fr-CA': wordsSaid('fr-CA') }
const distinct = { 'en-CA': [...new Set(said['en-CA'])], 'fr-CA': [...new Set(said['fr-CA'])] }

function wordsSaid(language: Language): string[] {
  const folder = join(import.meta.dirname, '../../assets/locales', language)
  const words: string[] = []
  const take = (value: unknown): void => {
    if (typeof value === 'string') words.push(...(value.replace(/\{\{.*?\}\}/g, ' ').toLowerCase().match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? []))
    else for (const one of Object.values(value as object)) take(one)
  }
  for (const name of readdirSync(folder).toSorted()) take(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return words
}

/** A word as texts have them; one in fifty is a number: of an address, a file, an amount. */
export const word = (chance: Chance, language: Language) => (chance.often(0.02) ? String(chance.whole(1, 9999)) : chance.one(said[language]))
export const sentence = (chance: Chance, words: number, language: Language = 'en-CA') => `${Array.from({ length: words }, () => word(chance, language)).join(' ')}.`
export const paragraph = (words: string): BriefNode => ({ type: 'paragraph', content: [text(words)] })
const text = (words: string): BriefNode => ({ type: 'text', text: words })

function table(chance: Chance, language: Language): BriefNode {
  const cell = (type: 'tableHeader' | 'tableCell'): BriefNode => ({ type, content: [paragraph(sentence(chance, 3, language))] })
  const row = (type: 'tableHeader' | 'tableCell'): BriefNode => ({ type: 'tableRow', content: Array.from({ length: 3 }, () => cell(type)) })
  return { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] }
}

/** A document of so many pages, about three hundred words on each: headings, paragraphs, and a table on each fourth page. */
export function longDocument(chance: Chance, pages: number, language: Language = 'en-CA'): BriefNode {
  const page = (number: number): BriefNode[] => [
    { type: 'heading', attrs: { level: 2 }, content: [text(sentence(chance, 5, language))] },
    ...Array.from({ length: 5 }, () => paragraph(Array.from({ length: 4 }, () => sentence(chance, wordsOnPage / 20, language)).join(' '))),
    ...(number % 4 === 0 ? [table(chance, language)] : []),
  ]
  return { type: 'doc', content: Array.from({ length: pages }, (_, number) => page(number)).flat() }
}

/** What people type to find a document: a word or two, often only the beginning, of those that many texts have and of those few have. */
export function typed(chance: Chance): string {
  const language = chance.one(['en-CA', 'fr-CA'] as const)
  const common = () => chance.one(said[language])
  const rare = () => chance.one(distinct[language])
  const begun = (whole: string) => whole.slice(0, chance.whole(2, 5))
  return chance.one([common, rare, () => begun(common()), () => begun(rare()), () => `${common()} ${begun(rare())}`, () => `${rare()} ${begun(common())}`, () => `${common()} ${common()}`, () => String(chance.whole(1, 9999))])()
}
