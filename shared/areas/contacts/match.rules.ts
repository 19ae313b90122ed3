import { distanceBetween, slipsForgiven } from '#shared/base/spelling.ts'
import { fold } from '#shared/base/text.ts'
import { searchWords } from './contacts.rules.ts'

/** From this letter of a text until just before that one. */
export type Range = [from: number, to: number]

interface Word {
  folded: string
  /** Where in the text each folded letter stands, and where the next one does. */
  at: Range[]
}

/**
 * The parts of a text that a search found: the beginnings of its words that were typed, or of those that were meant, being misspelled;
 * of phones and addresses also a part in the middle. In order, and none reaches into another.
 */
export function matchRanges(text: string, typed: string): Range[] {
  const words = wordsOf(text)
  const found = searchWords(typed).flatMap((one) => beginnings(words, one) ?? inDigits(text, one) ?? inWord(text, words, one) ?? misspelled(words, one) ?? [])
  return joined(found)
}

function beginnings(words: Word[], typed: string): Range[] | null {
  const hits = words.filter(({ folded }) => folded.startsWith(typed)).map((word) => rangeOf(word, 0, typed.length))
  return hits.length > 0 ? hits : null
}

/** A run of three digits or more, over the signs with which numbers are written. */
function inDigits(text: string, typed: string): Range[] | null {
  if (!/^\d{3,}$/.test(typed)) return null
  const found = new RegExp([...typed].join('[\\s().-]*')).exec(text)
  return found ? [[found.index, found.index + found[0].length]] : null
}

/** A part in the middle of a word; only e-mail addresses are found by one. */
function inWord(text: string, words: Word[], typed: string): Range[] | null {
  if (typed.length < 3 || !text.includes('@')) return null
  const word = words.find(({ folded }) => folded.includes(typed))
  return word ? [rangeOf(word, word.folded.indexOf(typed), typed.length)] : null
}

function misspelled(words: Word[], typed: string): Range[] | null {
  const most = slipsForgiven(typed.length)
  if (most === 0) return null
  const near = words.flatMap((word) => {
    const distance = distanceBetween(typed, word.folded, most)
    return distance ? [{ word, slips: distance.begun, letters: distance.letters }] : []
  })
  near.sort((a, b) => a.slips - b.slips)
  return near[0] && near[0].letters > 0 ? [rangeOf(near[0].word, 0, near[0].letters)] : null
}

const rangeOf = ({ at }: Word, from: number, letters: number): Range => [at[from]![0], at[Math.min(from + letters, at.length) - 1]![1]]

/** The text's words as they are searched for. A sign that folds to nothing, such as an accent, belongs to the letter before it. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  let from = 0
  for (const sign of text) {
    const to = from + sign.length
    const folded = fold(sign)
    const last: Range | undefined = open?.at.at(-1)
    if (folded) {
      if (!open) words.push((open = { folded: '', at: [] }))
      for (const letter of folded.replaceAll(' ', '')) for (let unit = 0; unit < letter.length; unit++) open.at.push([from, to])
      open.folded += folded.replaceAll(' ', '')
    } else if (/\p{M}/u.test(sign) && last) last[1] = to
    else open = null
    from = to
  }
  return words
}

function joined(ranges: Range[]): Range[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const whole: Range[] = []
  for (const [from, to] of sorted) {
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole
}
