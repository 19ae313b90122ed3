import { expect, test } from 'vitest'
import { numberShown } from './fields.rules.ts'

test.each([[1250.5, '1250.5', '1250,5'], [2024, '2024', '2024'], [-0.125, '-0.125', '-0,125']])('%d is read as %s and %s', (value, english, french) => {
  expect(numberShown(value, 'en-CA')).toBe(english)
  expect(numberShown(value, 'fr-CA').replace('\u2212', '-')).toBe(french)
})
