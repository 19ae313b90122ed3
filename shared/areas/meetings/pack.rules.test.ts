import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankTags, copiesOf, expectedNumberOf, linesOf, type PackLine, pagesOfPaper, readLines, shareCopies, shippedQuestions, tagsOnSheet, writeLine } from './pack.rules.ts'
import { evaluation } from './pack.schema.ts'
import { meetingPaper } from './papers.schema.ts'

const count = fc.integer({ min: 1, max: 1500 })

test('the expected number is what was typed, else what those who said yes let expect, and says which', () => {
  const said = (...replies: ('yes' | 'no' | 'maybe' | 'invited')[]) => replies.map((reply) => ({ reply }))
  const halves = { by: 'halves', rate: 0.5 } as const
  expect(expectedNumberOf({ expected: 40, invitations: said('yes') }, halves)).toEqual({ count: 40, basis: 'typed', yes: 1 })
  expect(expectedNumberOf({ expected: null, invitations: said('yes', 'no', 'yes', 'yes', 'yes') }, { by: 'past', rate: 0.75 })).toEqual({ count: 3, basis: 'past', yes: 4 })
  expect(expectedNumberOf({ expected: null, invitations: said('yes') }, { by: 'halves', rate: 0.1 })).toEqual({ count: 1, basis: 'halves', yes: 1 })
  expect(expectedNumberOf({ expected: null, invitations: said('no') }, halves)).toEqual({ count: 1, basis: 'unknown', yes: 0 })
})

test('shared between two languages nobody goes without, and at most one is too many', () => {
  fc.assert(
    fc.property(count, fc.nat(1000), fc.nat(1000), (copies, english, french) => {
      const shared = shareCopies(copies, { english, french })
      const sum = shared['en-CA'] + shared['fr-CA']
      expect(sum).toBeGreaterThanOrEqual(copies)
      expect(sum).toBeLessThanOrEqual(copies + 1)
      expect(Math.min(shared['en-CA'], shared['fr-CA'])).toBeGreaterThanOrEqual(1)
      const swapped = shareCopies(copies, { english: french, french: english })
      if (english !== french) expect(swapped['en-CA']).toBe(shared['fr-CA'])
    }),
  )
})

test('name tags fill their sheets, with some for who comes unannounced', () => {
  fc.assert(
    fc.property(fc.nat(300), count, (named, expected) => {
      const blank = blankTags(named, expected)
      expect((named + blank) % tagsOnSheet).toBe(0)
      expect(named + blank).toBeGreaterThanOrEqual(expected)
      expect(blank).toBeGreaterThanOrEqual(2)
      expect(blank).toBeLessThan(Math.max(expected / 5, expected - named, 2) + tagsOnSheet + 1)
    }),
  )
})

test('an address says the lines it was made of, and nothing else is read from it', () => {
  const line: fc.Arbitrary<PackLine> = fc.record({ which: fc.oneof(fc.constantFrom(...meetingPaper.options), fc.uuid({ version: 7 })), language: fc.constantFrom('en-CA' as const, 'fr-CA' as const), copies: fc.integer({ min: 1, max: 5000 }) })
    .map(({ which, language, copies }) => (meetingPaper.safeParse(which).success ? { paper: which as 'agenda', briefId: null, language, copies } : { paper: null, briefId: which, language, copies }))
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    expect(readLines(lines.map(writeLine).join(','))).toEqual(lines)
  }))
  fc.assert(fc.property(fc.string(), (text) => void readLines(text)))
  expect(readLines('agenda.en-CA.0,nothing.en-CA.3,agenda.de.3,sign.fr-CA.2')).toEqual([{ paper: 'sign', briefId: null, language: 'fr-CA', copies: 2 }])
})

test('everyone has an agenda in their language; the sign is made once', () => {
  const lines = linesOf({ expected: { count: 30, basis: 'typed', yes: 0 }, handouts: [{ briefId: 'b', title: 'Heat', copies: 0, language: 'fr-CA' }], readers: { english: 20, french: 10 } }, ['en-CA', 'fr-CA'])
  const of = (paper: string) => lines.filter((line) => line.paper === paper).map(({ language, copies }) => [language, copies])
  expect(of('agenda')).toEqual([['en-CA', 20], ['fr-CA', 10]])
  expect(of('largeAgenda')).toEqual([['en-CA', 3], ['fr-CA', 3]])
  expect(of('sign')).toEqual([['en-CA', 2]])
  expect(lines.at(-1)).toEqual({ paper: null, briefId: 'b', language: 'fr-CA', copies: 30 })
})

test('more lines are never fewer pages', () => {
  fc.assert(fc.property(fc.constantFrom(...meetingPaper.options), fc.nat(200), fc.nat(50), (paper, lines, more) => {
    const pages = (all: number) => pagesOfPaper(paper, { items: all, signing: all, tags: all })
    expect(pages(lines)).toBeGreaterThanOrEqual(1)
    expect(pages(lines + more)).toBeGreaterThanOrEqual(pages(lines))
  }))
  expect(copiesOf('largeAgenda', 8)).toBe(2)
})

test('the shipped form can be saved as it is', () => {
  expect(evaluation.parse({ questions: shippedQuestions, version: 0 }).questions).toHaveLength(shippedQuestions.length)
})
