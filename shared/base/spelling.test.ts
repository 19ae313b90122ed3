import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceBetween, leastSlips, lettersIn, slipsForgiven } from './spelling.ts'

const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 8 })

/** The textbook's table, whole. */
function plainly(typed: string, word: string): number[][] {
  const table = Array.from({ length: typed.length + 1 }, (_, row) => Array.from({ length: word.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)))
  for (let row = 1; row <= typed.length; row++) {
    for (let at = 1; at <= word.length; at++) {
      const cost = typed[row - 1] === word[at - 1] ? 0 : 1
      table[row]![at] = Math.min(table[row - 1]![at]! + 1, table[row]![at - 1]! + 1, table[row - 1]![at - 1]! + cost)
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) table[row]![at] = Math.min(table[row]![at]!, table[row - 2]![at - 2]! + 1)
    }
  }
  return table
}

test.each([
  ['mohamed', 'mohammed', 1], ['warsmae', 'warsame', 1], ['aminx', 'amina', 1], ['xmina', 'amina', 1], ['nguyen', 'nguyen', 0], ['singgh', 'singh', 1],
])('%s is %s with %i slips', (typed, word, slips) => {
  expect(distanceBetween(typed, word, 2)?.whole).toBe(slips)
})

test('it counts as the whole table does, as far as it counts', () => {
  fc.assert(fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (typed, word, most) => {
    const row = plainly(typed, word).at(-1)!
    const found = distanceBetween(typed, word, most)
    const begun = Math.min(...row)
    if (begun > most) expect(found).toBeNull()
    else {
      expect(found!.begun).toBe(begun)
      expect(row[found!.letters]).toBe(begun)
      if (row.at(-1)! <= most) expect(found!.whole).toBe(row.at(-1))
      else expect(found!.whole).toBeGreaterThan(most)
    }
  }), { numRuns: 2000 })
})

test('letters alone never make a word further away than it is', () => {
  const any = fc.string({ unit: fc.constantFrom(...'abcdef', '\u00e9', '\u0639', '\u732b'), minLength: 1, maxLength: 8 })
  fc.assert(fc.property(any, any, (typed, word) => {
    expect(leastSlips(lettersIn(typed), lettersIn(word))).toBeLessThanOrEqual(Math.min(...plainly(typed, word).at(-1)!))
  }), { numRuns: 2000 })
})

test('short words are to be typed right', () => {
  expect([3, 4, 6, 7, 12].map(slipsForgiven)).toEqual([0, 1, 1, 2, 2])
})
