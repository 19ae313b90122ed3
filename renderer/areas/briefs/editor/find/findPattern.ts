/** Letters that are found as the same when accents are left out of account, by their plain letter. */
const sameLetters: Record<string, string> = { a: 'aàâäáãå', c: 'cç', e: 'eéèêë', i: 'iîïíì', n: 'nñ', o: 'oôöóòõ', u: 'uùûüú', y: 'yÿý' }
const plainOf = new Map(Object.entries(sameLetters).flatMap(([plain, all]) => [...all].map((letter) => [letter, plain])))

/** Signs that may be typed for one another: an apostrophe, quotation marks, a space that keeps words together. */
const sameSigns = ["'’", '"“”', ' \u00a0\u202f']

/** Two letters that are also written as one. */
const ligatures: Record<string, string> = { oe: 'œ', Oe: 'Œ', OE: 'Œ', ae: 'æ', Ae: 'Æ', AE: 'Æ' }
const letterOf = '[\\p{L}\\p{N}]'

export interface FindQuery {
  words: string
  matchCase: boolean
  wholeWord: boolean
}

/** What finds a query's words also where accents, apostrophes or kinds of spaces differ: "ete" finds "été", "oeuvre" finds "œuvre". Null where nothing was typed. */
export function findPattern({ words, matchCase, wholeWord }: FindQuery): RegExp | null {
  if (words === '') return null
  const letters = [...Object.entries(ligatures).reduce((text, [two, one]) => text.replaceAll(one, two), words.normalize('NFC'))]
  let pattern = ''
  for (let at = 0; at < letters.length; at += 1) {
    const [letter, next] = [letters[at]!, letters[at + 1] ?? '']
    const ligature = ligatures[letter + next]
    pattern += ligature ? `(?:${patternOf(letter)}${patternOf(next)}|${ligature})` : patternOf(letter)
    if (ligature) at += 1
  }
  return new RegExp(wholeWord ? `(?<!${letterOf})${pattern}(?!${letterOf})` : pattern, matchCase ? 'gu' : 'giu')
}

function patternOf(letter: string): string {
  const signs = sameSigns.find((same) => same.includes(letter))
  if (signs) return `[${signs}]`
  const lower = letter.toLowerCase()
  const plain = plainOf.get(lower)
  if (!plain) return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const all = lower === letter ? sameLetters[plain]! : sameLetters[plain]!.toUpperCase()
  // A letter may also be stored with its accent behind it.
  return `[${all}][\u0300-\u036f]*`
}
