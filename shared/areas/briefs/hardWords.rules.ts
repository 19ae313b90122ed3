import type { Language } from '#shared/base/language.ts'
import { everyday } from './everyday.ts'
import { jargon } from './jargon.ts'
import { sentencesIn, type Span, type Word, wordsIn } from './sentences.rules.ts'
import { syllablesOf } from './syllables.rules.ts'

/** Words in a sentence from which on it is long, and very long. */
export const longSentence = { long: 20, veryLong: 25 } as const

/** Syllables from which on a word may be hard; French words are longer. */
const hardFrom: Record<Language, number> = { 'en-CA': 3, 'fr-CA': 4 }

/** What in a text is hard to read, and where. */
export type Finding = Span &
  ({ kind: 'long' | 'veryLong'; words: number } | { kind: 'hard' } | { kind: 'jargon'; /** What to say; empty: leave it out. */ instead: string })

/**
 * What is hard to read in one block of text, in its order: sentences of more words than `longSentence` says, words of law and offices
 * that have a plainer one, and long words that are not everyday ones. Names, figures and addresses are none.
 */
export function findingsIn(text: string, language: Language): Finding[] {
  const words = wordsIn(text, language)
  const sentences = sentencesIn(text, language)
  const long = sentences.flatMap((span): Finding[] => {
    const count = words.filter(({ from, to }) => span.from <= from && to <= span.to).length
    if (count <= longSentence.long) return []
    return [{ ...span, kind: count > longSentence.veryLong ? 'veryLong' : 'long', words: count }]
  })
  const office = jargonIn(text, language)
  const first = new Set(sentences.map(({ from }) => from))
  const hard = words.filter((word) => isHard(word, first.has(word.from), language) && !office.some(({ from, to }) => from <= word.from && word.to <= to))
  return [...long, ...office, ...hard.map(({ from, to }): Finding => ({ from, to, kind: 'hard' }))].toSorted((one, other) => one.from - other.from || other.to - one.to)
}

function isHard({ word }: Word, beginsSentence: boolean, language: Language): boolean {
  const bare = language === 'fr-CA' ? word.replace(/^\p{L}{1,7}['’](?=\p{L})/u, '') : word.replace(/['’]s$/, '')
  // A capital within a sentence is a name.
  if (!beginsSentence && /^\p{Lu}/u.test(bare)) return false
  if (/\d|@|\p{L}\.\p{L}/u.test(bare) || (bare.match(/\p{L}/gu)?.length ?? 0) <= 6) return false
  return syllablesOf(bare, language) >= hardFrom[language] && !isEveryday(bare.toLowerCase(), language)
}

function isEveryday(word: string, language: Language): boolean {
  const known = everyday[language]
  const bases = language === 'en-CA' ? [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), word.replace(/(?:ed|ing|ly)$/, ''), word.replace(/(?:ed|ing)$/, 'e')] : [word, word.replace(/[sx]$/, ''), word.replace(/es?$/, ''), word.replace(/(?:é|ée|és|ées|ez)$/, 'er')]
  return bases.some((base) => known.has(base))
}

const alternatives: Record<Language, ReadonlyMap<string, string>> = { 'en-CA': new Map(jargon['en-CA']), 'fr-CA': new Map(jargon['fr-CA']) }
const patterns: Record<Language, RegExp> = { 'en-CA': patternOf('en-CA'), 'fr-CA': patternOf('fr-CA') }

/** All of them in one pattern, the longest first, as whole words; an apostrophe may be straight, and "de", "à" may be elided or contracted. */
function patternOf(language: Language): RegExp {
  const said = jargon[language].map(([words]) => words).toSorted((one, other) => other.length - one.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.map(loosely).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function loosely(words: string): string {
  return words.replace(/['’]/g, '[\'’]').replace(/ de$/, ' (?:de|d[\'’]|du|des)').replace(/ à$/, ' (?:à|au|aux)').replace(/ /g, '[ \\u00a0]')
}

function jargonIn(text: string, language: Language): Finding[] {
  return [...text.matchAll(patterns[language])].map((match): Finding => {
    const said = match[0].toLowerCase().replace(/['’]/g, '’').replace(/\u00a0/g, ' ')
    const instead = alternatives[language].get(said) ?? alternatives[language].get(said.replace(/ (?:d’|du|des)$/, ' de').replace(/ (?:au|aux)$/, ' à')) ?? ''
    return { from: match.index, to: match.index + match[0].length, kind: 'jargon', instead }
  })
}
