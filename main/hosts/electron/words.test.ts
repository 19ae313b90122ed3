import { describe, expect, test } from 'vitest'
import { fill, firstLanguage, wordsIn } from './words.ts'

type Tree = { [key: string]: string | Tree }
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)))
const places = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()

describe('the words of the menu and the boxes', () => {
  const english = leaves(wordsIn('en-CA'))
  const french = leaves(wordsIn('fr-CA'))

  test('are the same in both languages, with the same places to fill in', () => {
    expect(french.map(([key]) => key)).toEqual(english.map(([key]) => key))
    for (const [index, [key, sentence]] of english.entries()) expect([key, places(french[index]![1])]).toEqual([key, places(sentence)])
  })

  test('are in French where they are French', () => {
    const same = english.filter(([key, sentence], index) => french[index]![1] === sentence && !key.startsWith('box.'))
    expect(same.map(([key]) => key)).toEqual(['services', 'untitled'])
    for (const [, sentence] of french) expect(sentence).not.toMatch(/[^\u00a0][:;!?](\s|$)|« | »/)
  })

  test('are filled in, and a place without a value stays to be seen', () => {
    expect(fill('{{a}} and {{a}}, {{b}}', { a: '$&' })).toBe('$& and $&, {{b}}')
    expect(fill('{{constructor}}', {})).toBe('{{constructor}}')
  })

  test('begin in the language chosen before, else the computer’s', () => {
    expect(firstLanguage('fr-CA', 'en-CA')).toBe('fr-CA')
    expect(['fr', 'fr-CA', 'FR-fr', 'en-US', 'de', 'C'].map((computer) => firstLanguage(undefined, computer))).toEqual(['fr-CA', 'fr-CA', 'fr-CA', 'en-CA', 'en-CA', 'en-CA'])
  })
})
