import type { Language } from '#shared/base/language.ts'
import { nodesOf, withoutGuidance } from './briefs.rules.ts'
import type { BriefNode, MergeValues } from './briefs.schema.ts'
import { fieldOf } from './document.rules.ts'
import { sentencesIn, wordsIn } from './sentences.rules.ts'
import { syllablesOf } from './syllables.rules.ts'

/** What the formulas count. */
export interface TextCounts {
  sentences: number
  words: number
  syllables: number
  /** Words of more than six letters. */
  longWords: number
}

const none: TextCounts = { sentences: 0, words: 0, syllables: 0, longWords: 0 }

/**
 * Flesch reading ease of an English text, about 0 (hard) to 100 (easy): 206.835 − 1.015·W/S − 84.6·Y/W, with words W, sentences S and
 * syllables Y. R. Flesch, "A New Readability Yardstick" (1948). NaN without words.
 */
export const flesch = ({ sentences, words, syllables }: TextCounts): number => 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words

/**
 * Flesch-Kincaid grade of an English text, the school grade it takes to read it: 0.39·W/S + 11.8·Y/W − 15.59.
 * J. P. Kincaid et al. (1975). One sentence of 13 words and 26 syllables is 13.08. NaN without words.
 */
export const fleschKincaid = ({ sentences, words, syllables }: TextCounts): number => (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59

/** Kandel-Moles, Flesch’s ease for French: 207 − 1.015·W/S − 73.6·Y/W. L. Kandel and A. Moles (1958). NaN without words. */
export const kandelMoles = ({ sentences, words, syllables }: TextCounts): number => 207 - (1.015 * words) / sentences - (73.6 * syllables) / words

/** LIX: W/S + 100·L/W, with words of more than six letters L; it rises with difficulty. C.-H. Björnsson (1968). NaN without words. */
export const lix = ({ sentences, words, longWords }: TextCounts): number => words / sentences + (100 * longWords) / words

/** The blocks of a document that are printed, as they are read: its headings, paragraphs and items, fields by their value, a line break as one. */
export function blocksOf(body: BriefNode, values?: MergeValues): string[] {
  const blocks = [...nodesOf(withoutGuidance(body))].filter(({ type }) => type === 'heading' || type === 'paragraph')
  return blocks.map((block) => (block.content ?? []).map((node) => readAs(node, values)).join('')).filter((text) => text.trim())
}

function readAs(node: BriefNode, values?: MergeValues): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const field = node.type === 'mergeField' ? fieldOf(node) : null
  return field ? (values?.[field] ?? '') : ''
}

/** Counts one block of text. */
export function countBlock(text: string, language: Language): TextCounts {
  const words = wordsIn(text, language)
  let [syllables, longWords] = [0, 0]
  for (const { word } of words) {
    syllables += syllablesOf(word, language)
    if (isLongWord(word, language)) longWords += 1
  }
  return { sentences: sentencesIn(text, language).length, words: words.length, syllables, longWords }
}

/** What several blocks count together; `count` may remember what it counted before. */
export function countBlocks(blocks: readonly string[], count: (block: string) => TextCounts): TextCounts {
  return blocks.map(count).reduce(
    (sum, one) => ({ sentences: sum.sentences + one.sentences, words: sum.words + one.words, syllables: sum.syllables + one.syllables, longWords: sum.longWords + one.longWords }),
    none,
  )
}

/** More than six letters, without what is elided before it ("l’", "d’"); figures and addresses are none. */
export function isLongWord(word: string, language: Language): boolean {
  if (/\d|@|\p{L}\.\p{L}/u.test(word)) return false
  const bare = language === 'fr-CA' ? word.replace(/^\p{L}{1,7}['’](?=\p{L})/u, '') : word
  return (bare.match(/\p{L}/gu)?.length ?? 0) > 6
}

/** How hard a text is, in words that the screens have; English ones go by Flesch’s table, French ones by that of LIX. */
export const bands = ['veryEasy', 'easy', 'fair', 'plain', 'fairlyHard', 'hard', 'veryHard'] as const
export type Band = (typeof bands)[number]

export interface Reading extends TextCounts {
  /** Flesch, or Kandel-Moles of a French text; 0 to 100 and beyond. */
  ease: number
  /** Flesch-Kincaid; French has none, as its formulas know no grades. */
  grade: number | null
  lix: number
  band: Band
  /** Words in a sentence, on average. */
  sentenceLength: number
  /** Whether it reads as easily as it should; null without a target, or with too little text to say. */
  onTarget: boolean | null
}

/** Fewer words tell nothing. */
export const fewestWords = 30

/** How a text of so many words and sentences reads; null without a word. `targetGrade`: the English school grade it should be read at. */
export function readingOf(counts: TextCounts, language: Language, targetGrade: number | null): Reading | null {
  if (counts.words === 0 || counts.sentences === 0) return null
  const english = language === 'en-CA'
  const reading = {
    ...counts,
    ease: english ? flesch(counts) : kandelMoles(counts),
    grade: english ? fleschKincaid(counts) : null,
    lix: lix(counts),
    sentenceLength: counts.words / counts.sentences,
  }
  return { ...reading, band: english ? englishBand(reading.ease) : frenchBand(reading.lix), onTarget: counts.words < fewestWords ? null : meets(reading, targetGrade) }
}

function meets({ grade, lix: measured }: { grade: number | null; lix: number }, target: number | null): boolean | null {
  if (target === null) return null
  return grade === null ? measured <= lixTarget(target) : Math.round(grade) <= target
}

/** The LIX that a French text should stay under where an English one has this grade as its target: our own choice, between the edges of LIX’s own bands. */
export function lixTarget(targetGrade: number): number {
  if (targetGrade <= 6) return 35
  return targetGrade <= 9 ? 40 : 50
}

/** Flesch: 90 and more reads like grade 5, 80 grade 6, 70 grade 7, 60 grades 8 and 9, 50 grades 10 to 12, 30 college. */
function englishBand(ease: number): Band {
  const edges = [90, 80, 70, 60, 50, 30]
  const place = edges.findIndex((edge) => ease >= edge)
  return bands[place < 0 ? edges.length : place]!
}

/** LIX: under 25 children’s books, to 30 simple, to 40 normal, to 50 factual, to 60 white papers, above difficult. */
function frenchBand(measured: number): Band {
  if (measured < 25) return 'veryEasy'
  if (measured < 30) return 'easy'
  if (measured < 40) return 'plain'
  if (measured < 50) return 'fairlyHard'
  return measured < 60 ? 'hard' : 'veryHard'
}
