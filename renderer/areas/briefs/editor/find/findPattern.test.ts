import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPattern } from './findPattern.ts'

const plain = { matchCase: false, wholeWord: false }
const found = (text: string, words: string, part: Partial<typeof plain> = {}) => [...text.matchAll(findPattern({ words, ...plain, ...part })!)].map(([match]) => match)

test('what is typed is found wherever it stands, whatever signs it has', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words, after) => {
    const typed = words.normalize('NFC')
    expect(found(`${before} ${typed} ${after}`, typed).length).toBeGreaterThan(0)
    expect(findPattern({ words: typed, matchCase: true, wholeWord: false })!.test(typed)).toBe(true)
  }))
})

test('accents, apostrophes, spaces that keep together and joined letters are no difference', () => {
  expect(found('L’été, l’ete, ETE, e\u0301te\u0301', 'ete')).toEqual(['été', 'ete', 'ETE', 'e\u0301te\u0301'])
  expect(found('cœur et coeur', 'coeur')).toEqual(['cœur', 'coeur'])
  expect(found('cœur et coeur', 'cœur')).toEqual(['cœur', 'coeur'])
  expect(found('l’eau, l\'eau', "l'eau")).toHaveLength(2)
  expect(found('20 %, 20\u00a0%', '20 %')).toHaveLength(2)
})

test('case counts when it is asked for, and so do whole words', () => {
  expect(found('Heat heat HEAT', 'Heat', { matchCase: true })).toEqual(['Heat'])
  expect(found('Œuvre œuvre', 'oeuvre', { matchCase: true })).toEqual(['œuvre'])
  expect(found('rent, rents, parent, Rent.', 'rent', { wholeWord: true })).toEqual(['rent', 'Rent'])
  expect(found('été étés', 'ete', { wholeWord: true })).toEqual(['été'])
})

test('nothing typed finds nothing', () => {
  expect(findPattern({ words: '', ...plain })).toBeNull()
})
