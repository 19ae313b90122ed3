import { expect, test } from 'vitest'
import { afterCrash } from './afterCrash.ts'
import { spellingLanguages } from './spelling.ts'

test('a page that crashed is loaded again; soon after another crash a person is asked first', () => {
  expect(afterCrash([], 1_000_000)).toBe('reload')
  expect(afterCrash([990_000], 1_000_000)).toBe('ask')
  expect(afterCrash([100_000, 900_000], 1_000_000)).toBe('reload')
  expect(afterCrash([100_000, 990_000], 1_000_000)).toBe('ask')
})

test('spelling is checked in both languages, each with the nearest dictionary there is', () => {
  expect(spellingLanguages(['en-US', 'en-CA', 'fr', 'de'])).toEqual(['en-CA', 'fr'])
  expect(spellingLanguages(['en-AU', 'fr-FR', 'fr-CA'])).toEqual(['en-AU', 'fr-CA'])
  expect(spellingLanguages(['de', 'es-ES'])).toEqual([])
})
