import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOnce, fold } from './text.ts'

test.each([
  ['Next free: 5:00 p.m..', 'Next free: 5:00 p.m.'],
  ['Réservé, dim. 29 nov.. On le garde.', 'Réservé, dim. 29 nov. On le garde.'],
  ['And so on...', 'And so on...'],
  ['It is done.', 'It is done.'],
  ['', ''],
])('a sentence ends with one full stop: %j', (said, ends) => {
  expect(endOnce(said)).toBe(ends)
})

/** What folding means, without any shorter way: the shorter ways have to say the same. */
const foldedPlainly = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[đĐ]/g, 'd').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const inRange = (first: number, last: number) => fc.integer({ min: first, max: last }).map((code) => String.fromCharCode(code))
const mixed = fc.array(fc.oneof(inRange(0x20, 0x7e), inRange(0, 0x24f), inRange(0x2010, 0x2030), fc.constantFrom(' ', '\u0301', '\u202F', 'œ', 'Ω', 'Σ'), fc.string({ unit: 'grapheme' })), { maxLength: 12 }).map((parts) => parts.join(''))

test('text of every kind of letters is folded the same', () => {
  expect(['Éloïse  O’Brien-Nguyễn', '« L’œuvre — № 5½ … »', '¨a¨'].map(fold)).toEqual(['eloise o brien nguyen', 'l œuvre no 51 2', 'a'])
  for (let code = 0; code < 0x2100; code++) {
    const text = `a${String.fromCharCode(code)}b${String.fromCharCode(code)}`
    expect(fold(text), `U+${code.toString(16)}`).toBe(foldedPlainly(text))
  }
  fc.assert(fc.property(mixed, (text) => fold(text) === foldedPlainly(text)), { numRuns: 1000 })
})
