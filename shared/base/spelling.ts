/**
 * How many slips a word typed in haste may have and still be meant: none in the shortest, where every slip is another word,
 * one from four letters on, two from seven on.
 */
export function slipsForgiven(letters: number): number {
  return letters < 4 ? 0 : letters < 7 ? 1 : 2
}

/** The letters of a word as a set of bits, several letters of other scripts sharing one. */
export function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** At least so many slips lie between what was typed and any beginning of a word: a slip brings in one letter that the word does not have. */
export function leastSlips(typedLetters: number, wordLetters: number): number {
  let missing = typedLetters & ~wordLetters
  let count = 0
  for (; missing !== 0; missing &= missing - 1) count++
  return count
}

/** How far what was typed is from a word: from all of it, and from the nearest of its beginnings. */
export interface Distance {
  whole: number
  begun: number
  /** How many letters of the word that nearest beginning has. */
  letters: number
}

/**
 * Counts the slips between what was typed and a word (a letter left out, put in, taken for another, or two neighbours swapped),
 * of the whole word and of its nearest beginning; null when both are more than `most`. Both are folded.
 */
export function distanceBetween(typed: string, word: string, most: number): Distance | null {
  const size = typed.length
  const longest = Math.min(word.length, size + most)
  let beforeLast = new Array<number>(size + 1).fill(0)
  let last = Array.from({ length: size + 1 }, (_, index) => index)
  let column = new Array<number>(size + 1).fill(0)
  let begun = size
  let letters = 0
  let leastBefore = 0
  for (let at = 1; at <= longest; at++) {
    let least = (column[0] = at)
    for (let row = 1; row <= size; row++) {
      const same = typed[row - 1] === word[at - 1]
      let slips = Math.min(last[row]! + 1, column[row - 1]! + 1, last[row - 1]! + (same ? 0 : 1))
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) slips = Math.min(slips, beforeLast[row - 2]! + 1)
      column[row] = slips
      if (slips < least) least = slips
    }
    const here = column[size]!
    if (here < begun || (here === begun && at <= size)) [begun, letters] = [here, at]
    // Two swapped letters reach over one column: only two hopeless columns in a row end it.
    if (least > most && leastBefore > most) return begun <= most ? { whole: most + 1, begun, letters } : null
    leastBefore = least
    ;[beforeLast, last, column] = [last, column, beforeLast]
  }
  const whole = word.length > longest ? most + 1 : last[size]!
  return begun <= most ? { whole, begun, letters } : null
}
