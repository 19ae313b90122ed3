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
  return plainLatin.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim() : foldAny(text)
}

/** Most text has no accents, and folds ten times faster. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const plainLatin = /^[\u0000-\u007F]*$/

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A sentence whose last word ends with a full stop of its own ends with one stop, not two: "Free at 5:00 p.m.", « Réservé, dim. 29 nov. ». An ellipsis stays. */
export function endOnce(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.')
}
