import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from './language.ts'
import { formatCents, readCents } from './money.ts'

test.each<[string, Language, number]>([
  ['3.35', 'en-CA', 335],
  ['3,35', 'en-CA', 335],
  ['3.35', 'fr-CA', 335],
  ['3,35', 'fr-CA', 335],
  ['0.15', 'fr-CA', 15],
  ['.5', 'en-CA', 50],
  ['12', 'fr-CA', 1200],
  ['$1,234.50', 'en-CA', 123_450],
  ['1,234', 'en-CA', 123_400],
  ['1 234,50 $', 'fr-CA', 123_450],
  ['1 234 567', 'fr-CA', 123_456_700],
])('“%s” in %s is %d cents', (typed, language, cents) => {
  expect(readCents(typed, language)).toBe(cents)
})

test.each<[string, Language]>([
  ['1,234', 'fr-CA'], ['1.234', 'en-CA'], ['3.355', 'en-CA'], ['-3', 'en-CA'], ['1,23,45', 'en-CA'], ['ten', 'en-CA'], ['.', 'fr-CA'], ['3.3.5', 'fr-CA'], ['12,34.5', 'en-CA'],
])('“%s” in %s is no amount', (typed, language) => {
  expect(readCents(typed, language)).toBeNaN()
})

test('nothing typed is no answer', () => {
  expect(readCents('  ', 'fr-CA')).toBeNull()
})

test('what the desk writes it reads again', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.constantFrom<Language>('en-CA', 'fr-CA'), (cents, language) => {
      expect(readCents(formatCents(cents, language), language)).toBe(cents)
    }),
  )
})
