import { expect, test } from 'vitest'
import { letterLanguage, namesSomeone } from './paper.rules.ts'

test.each([
  ['Dinner at the Quillfeathers’', true], ['zéphyrine', true], ['Tea', false], ['Feathers', false], ['', false],
])('%s names Zephyrine Quillfeather: %s', (text, names) => {
  expect(namesSomeone(text, 'Zephyrine Quillfeather')).toBe(names)
})

test.each<[string[], 'en-CA' | 'fr-CA']>([
  [['Somali', 'French', 'English'], 'fr-CA'], [['anglais', 'Français'], 'en-CA'], [['FRANÇAIS'], 'fr-CA'], [['Somali'], 'en-CA'], [[], 'en-CA'],
])('who speaks %j is written to in %s', (languages, wanted) => {
  expect(letterLanguage(languages, 'en-CA')).toBe(wanted)
})

test('otherwise the screen’s language is used', () => {
  expect(letterLanguage(['Somali'], 'fr-CA')).toBe('fr-CA')
})
