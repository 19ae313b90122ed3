import { expect, test } from 'vitest'
import { firstTemplate, fitting, inOtherLanguage } from './templates.rules.ts'
import type { Template } from './templates.schema.ts'

const made = (id: string, kind: Template['kind'], language: Template['language']): Template => ({ id, kind, language, title: id, description: '', page: {} as Template['page'], targetGrade: null, origin: 'shipped', archived: false })
const [sheet, folded, own] = [made('fact-sheet.en-CA', 'factSheet', 'en-CA'), made('fact-sheet-folded.en-CA', 'factSheet', 'en-CA'), made('0197a000-0000-7000-8000-000000000000', 'factSheet', 'en-CA')]
const [fiche, pliee, letter] = [made('fact-sheet.fr-CA', 'factSheet', 'fr-CA'), made('fact-sheet-folded.fr-CA', 'factSheet', 'fr-CA'), made('letter.en-CA', 'letter', 'en-CA')]
const all = [sheet, fiche, folded, pliee, letter, own]

test('only what fits the kind and the language is offered', () => {
  expect(fitting(all, 'factSheet', 'en-CA')).toEqual([sheet, folded, own])
  expect(fitting(all, 'letter', 'fr-CA')).toEqual([])
})

test('another language keeps the template where it has it, else the kind, else leaves it', () => {
  expect(inOtherLanguage(all, folded, 'fr-CA')).toBe(pliee)
  expect(inOtherLanguage(all, own, 'fr-CA')).toBe(fiche)
  expect(inOtherLanguage(all, letter, 'fr-CA')).toBe(letter)
})

test('a new document begins in the language of the screen, and the other half of a pair with its kind', () => {
  expect(firstTemplate(all, 'fr-CA', null)).toBe(fiche)
  expect(firstTemplate(all, 'en-CA', 'letter')).toBe(letter)
  expect(firstTemplate([letter], 'fr-CA', 'report')).toBe(letter)
  expect(firstTemplate([], 'en-CA', null)).toBeUndefined()
})
