import { z } from 'zod'

/** One line a person typed: trimmed, at least one character, at most `most`. */
export const line = (most = 200) => z.string().trim().min(1, 'kit:required').max(most)
/** One line that may be left empty. */
export const optionalLine = (most = 200) => z.string().trim().max(most).default('')
/** Several lines that may be left empty. */
export const prose = (most = 10_000) => z.string().max(most).default('')

/**
 * Text as it is compared: lower case, without accents, punctuation or double spaces.
 * "Éloïse  O'Brien-Nguyễn" becomes "eloise o brien nguyen".
 */
export function fold(text: string): string {
  return parted(lettersOf(text))
}

/** The same in less time, with whatever stands between the words still there: what is not in it is not in the folded text either. */
export function lettersOf(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036F]+/g, '')
  return plainWithSigns.test(bare) ? bare.toLowerCase() : anyLetters(bare)
}

/** Most text is in these letters once its accents are off, and folds ten times faster. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const ascii = /^[\u0000-\u007F]*$/
/** The same with the signs French and English are set with, which are no letters: « », ’, –, …. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const plainWithSigns = /^[\u0000-\u007F«»\u2010-\u2027\u2044]*$/

function anyLetters(bare: string): string {
  return bare.replace(/\p{M}+/gu, '').replace(/[đĐ]/g, 'd').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o').toLowerCase()
}

// A space alone is left where it is: a text has one after each word, and putting each in anew is what took long.
function parted(letters: string): string {
  if (plainWithSigns.test(letters)) return letters.replace(/ [^a-z0-9]+|[^a-z0-9 ][^a-z0-9]*/g, ' ').trim()
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** A sentence whose last word ends with a full stop of its own ends with one stop, not two: "Free at 5:00 p.m.", « Réservé, dim. 29 nov. ». An ellipsis stays. */
export function endOnce(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.')
}
