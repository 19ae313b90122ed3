import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#shared/base/text.ts'
import { matchRanges } from './match.rules.ts'

const marked = (text: string, typed: string) => matchRanges(text, typed).map(([from, to]) => text.slice(from, to))

test.each([
  ['Amina Warsame', 'ami', ['Ami']],
  ['Amina Warsame', 'wars amina', ['Amina', 'Wars']],
  ['Éloïse Bélanger', 'belan elo', ['Élo', 'Bélan']],
  ['E\u0301loise', 'elo', ['E\u0301lo']],
  ['Amina Warsame', 'wrasa', ['Warsa']],
  ['Amina Warsame', 'xmina', ['Amina']],
  ['O’Brien-Nguyễn', "o'brien nguyen", ['O', 'Brien', 'Nguyễn']],
  ['416-555-0134', '5501', ['55-01']],
  ['(416) 555-0134', '4165', ['416) 5']],
  ['rosalind@mail.example', 'salin', ['salin']],
  ['Amina Warsame', 'qwerty', []],
  ['Amina Warsame', 'mina', ['Amina']],
  ['', 'amina', []],
])('in “%s”, “%s” marks %j', (text, typed, parts) => {
  expect(marked(text, typed)).toEqual(parts)
})

test('what is marked of a word typed right folds to what was typed; ranges stand in order within the text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcéèñłđøÀßœ'), minLength: 1, maxLength: 9 })
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.nat(8), (words, which, cut) => {
    const text = words.join(' ')
    const typed = fold(words[which % words.length]!).slice(0, cut + 1)
    const ranges = matchRanges(text, typed)
    expect(ranges.length).toBeGreaterThan(0)
    for (const [from, to] of ranges) expect(fold(text.slice(from, to)).replaceAll(' ', '').startsWith(typed)).toBe(true)
  }))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
    let last = -1
    for (const [from, to] of matchRanges(text, typed)) {
      expect(from).toBeGreaterThan(last)
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(text.length)
      last = to
    }
  }))
})
