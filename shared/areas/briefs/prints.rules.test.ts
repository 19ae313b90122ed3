import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import type { BriefNode } from './briefs.schema.ts'
import { copiesByLanguage, inPacks, pagesAbout, pagesOf, sheetsOf, stateOf, ledgerKindOf } from './prints.rules.ts'
import { type Print, printColour, printMachine, printSize } from './prints.schema.ts'

const form = fc.record({ copies: fc.integer({ min: 1, max: 5000 }), pages: fc.integer({ min: 1, max: 200 }) })

test('on one side there are as many sheets as pages; on two at least half as many, and never one too many', () => {
  fc.assert(
    fc.property(form, ({ copies, pages }) => {
      const all = pagesOf({ copies, pages })
      expect(sheetsOf({ copies, pages, sides: 'one' })).toBe(all)
      const both = sheetsOf({ copies, pages, sides: 'two' })
      expect(both * 2).toBeGreaterThanOrEqual(all)
      // At most one blank back for each copy.
      expect(both * 2 - all).toBe(pages % 2 === 0 ? 0 : copies)
      expect(Number.isInteger(both)).toBe(true)
    }),
  )
})

test('one more copy is the sheets of one copy more', () => {
  fc.assert(
    fc.property(form, fc.constantFrom('one' as const, 'two' as const), ({ copies, pages }, sides) => {
      expect(sheetsOf({ copies: copies + 1, pages, sides }) - sheetsOf({ copies, pages, sides })).toBe(sheetsOf({ copies: 1, pages, sides }))
    }),
  )
})

test('every machine, size and colour is a kind that the ledger knows', () => {
  for (const machine of printMachine.options)
    for (const size of printSize.options) for (const colour of printColour.options) expect(jobKind.options).toContain(ledgerKindOf(machine, { size, colour }))
})

test('what was printed and called off is called off', () => {
  expect(stateOf({ printedAt: null, cancelledAt: null })).toBe('queued')
  expect(stateOf({ printedAt: 1, cancelledAt: null })).toBe('printed')
  expect(stateOf({ printedAt: 1, cancelledAt: 2 })).toBe('cancelled')
  expect(stateOf({ printedAt: null, cancelledAt: 2 })).toBe('cancelled')
})

test('a longer text is never about fewer pages, and an empty one is one page', () => {
  const document = (paragraphs: string[]): BriefNode => ({ type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })) })
  expect(pagesAbout(document([]))).toBe(1)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 600 }), { maxLength: 40 }), fc.string({ maxLength: 600 }), (paragraphs, more) => {
      const pages = pagesAbout(document(paragraphs))
      expect(pages).toBeGreaterThanOrEqual(1)
      expect(pagesAbout(document([...paragraphs, more]))).toBeGreaterThanOrEqual(pages)
    }),
  )
})

test('packs stay together, and each line is in exactly one', () => {
  const lines = fc.array(fc.record({ id: fc.uuid(), packId: fc.option(fc.constantFrom('a', 'b', 'c')) }), { maxLength: 20 })
  fc.assert(
    fc.property(lines, (given) => {
      const packs = inPacks(given as unknown as Print[])
      expect(packs.flat()).toHaveLength(given.length)
      for (const pack of packs) expect(new Set(pack.map(({ packId, id }) => packId ?? id)).size).toBe(1)
    }),
  )
})

describe('copies in two languages', () => {
  test('are shared out as those invited read, rounded up in each', () => {
    expect(copiesByLanguage(25, { english: 15, french: 5 }, 'en-CA')).toEqual({ 'en-CA': 19, 'fr-CA': 7 })
    expect(copiesByLanguage(3, { english: 99, french: 1 }, 'en-CA')).toEqual({ 'en-CA': 3, 'fr-CA': 1 })
    expect(copiesByLanguage(25, { english: 20, french: 0 }, 'fr-CA')).toEqual({ 'en-CA': 25, 'fr-CA': 0 })
  })
  test('are all in the document’s own language while nobody is invited', () => {
    expect(copiesByLanguage(25, { english: 0, french: 0 }, 'fr-CA')).toEqual({ 'en-CA': 0, 'fr-CA': 25 })
  })
  test('are enough for everyone, one more at most, and at least one in each language that anyone reads', () => {
    const people = fc.nat({ max: 3000 })
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), people, people, fc.constantFrom('en-CA', 'fr-CA'), (count, english, french, own) => {
      const shared = copiesByLanguage(count, { english, french }, own)
      const sum = shared['en-CA'] + shared['fr-CA']
      expect(sum).toBeGreaterThanOrEqual(count)
      expect(sum).toBeLessThanOrEqual(count + 1)
      if (english > 0) expect(shared['en-CA']).toBeGreaterThan(0)
      if (french > 0) expect(shared['fr-CA']).toBeGreaterThan(0)
      if (english === 0 && french > 0) expect(shared['en-CA']).toBe(0)
    }))
  })
})
