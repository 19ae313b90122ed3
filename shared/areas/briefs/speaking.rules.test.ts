import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefNode } from './briefs.schema.ts'
import { clockOf, fitOf, partAt, spokenParts, timed, usualPace } from './speaking.rules.ts'

const text = (words: string): BriefNode => ({ type: 'text', text: words })
const paragraph = (words: string): BriefNode => ({ type: 'paragraph', content: [text(words)] })
const heading = (level: number, words: string): BriefNode => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })

describe('what is said aloud', () => {
  test('is what stands under the headings, without them, the head and the guidance', () => {
    const body = doc(
      heading(1, 'Item 4'), paragraph('Before the board'), heading(2, 'Greeting'), paragraph('Good morning, Chair.'), { type: 'guidance', content: [paragraph('Be brief.')] },
      heading(2, 'Asks'), heading(3, 'First'), { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('Fix the lift')] }] }, heading(2, 'Empty'),
    )
    expect(spokenParts(body, 'en-CA')).toEqual([{ title: 'Greeting', words: 3 }, { title: 'Asks', words: 3 }])
  })
  test('without second-level headings it is all of the text', () => {
    expect(spokenParts(doc(heading(1, 'Title'), paragraph('One two three')), 'en-CA')).toEqual([{ title: '', words: 3 }])
    expect(spokenParts(doc(paragraph('')), 'en-CA')).toEqual([])
  })
})

test('650 words fit five minutes at the usual pace, and one more has to go', () => {
  expect(fitOf(650, usualPace, 5)).toEqual({ left: 0, cut: 0 })
  expect(fitOf(651, usualPace, 5)).toMatchObject({ cut: 1 })
  expect(fitOf(780, usualPace, 5)).toEqual({ left: -60, cut: 130 })
})

test('once the words to cut are cut, it fits; not before', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 80, max: 200 }), fc.integer({ min: 1, max: 30 }), (words, pace, minutes) => {
    const { cut } = fitOf(words, pace, minutes)
    expect(fitOf(words - cut, pace, minutes).left).toBeGreaterThanOrEqual(-1e-6)
    if (cut > 0) expect(fitOf(words - cut + 1, pace, minutes).left).toBeLessThan(0)
  }))
})

test('parts follow each other without a gap, and at each moment one is in exactly one', () => {
  const any = fc.array(fc.record({ title: fc.constant('Part'), words: fc.integer({ min: 1, max: 400 }) }), { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(any, fc.integer({ min: 80, max: 200 }), fc.double({ min: 0, max: 3600, noNaN: true }), (parts, pace, second) => {
    const laid = timed(parts, pace)
    laid.forEach((part, index) => expect(part.from).toBeCloseTo(index === 0 ? 0 : laid[index - 1]!.from + laid[index - 1]!.seconds, 6))
    const place = partAt(laid, second)
    expect(laid[place]!.from).toBeLessThanOrEqual(second)
    expect(laid[place + 1] === undefined || laid[place + 1]!.from > second).toBe(true)
  }))
  expect(partAt([], 3)).toBe(-1)
})

test.each([[0, '0:00'], [59.6, '1:00'], [245, '4:05'], [-65, '−1:05'], [-0.2, '0:00']])('%d seconds are %s', (seconds, shown) => expect(clockOf(seconds)).toBe(shown))
