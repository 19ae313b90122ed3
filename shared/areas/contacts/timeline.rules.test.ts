import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cursorOfMoment, type MomentPlace, momentOfCursor, newestFirst } from '#shared/base/moments.ts'
import { excerptOf, mergeNewest, tidyEntry } from './timeline.rules.ts'
import { callOutcome, direction, excerptLength, writtenKind } from './timeline.schema.ts'

const list = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }), id: fc.uuid({ version: 7 }) }), { maxLength: 30 })

/** What a source answers: at most one more than a page, after the place. */
function after(source: MomentPlace[], place: MomentPlace | null, limit: number): MomentPlace[] {
  return source.filter((item) => !place || newestFirst(place, item) < 0).sort(newestFirst).slice(0, limit + 1)
}

test('paging through several sources tells everything once, newest first, however many share a moment', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (sources, limit) => {
      const told: MomentPlace[] = []
      let cursor: string | null = null
      do {
        const place: MomentPlace | null = momentOfCursor(cursor)
        const page = mergeNewest(sources.map((source) => after(source, place, limit)), limit)
        expect(page.items.length).toBeLessThanOrEqual(limit)
        told.push(...page.items)
        cursor = page.more ? cursorOfMoment(page.items.at(-1)!) : null
      } while (cursor)
      expect(told).toEqual(sources.flat().sort(newestFirst))
    }),
  )
})

test('a cursor that is none is refused', () => {
  for (const cursor of ['x', '1:2', '-1:019aa000-0000-7000-8000-000000000001', ':']) expect(() => momentOfCursor(cursor)).toThrow()
})

test('only calls have an outcome, and only what is sent or said at a distance a direction', () => {
  const entry = fc.record({
    kind: fc.constantFrom(...writtenKind.options), at: fc.nat(), text: fc.string(),
    direction: fc.constantFrom(null, ...direction.options), outcome: fc.constantFrom(null, ...callOutcome.options),
  })
  fc.assert(
    fc.property(entry, (typed) => {
      const { kind, direction, outcome, text } = tidyEntry(typed)
      expect(outcome === null).toBe(kind !== 'call')
      expect(direction === null).toBe(kind === 'note' || kind === 'visit')
      expect(text).toBe(typed.text)
    }),
  )
})

test('an excerpt is the beginning, says whether it is all, and cuts no character in two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 700 }), (letters, faces) => {
      const whole = 'a'.repeat(letters) + '😀'.repeat(faces)
      const { text, cut } = excerptOf(whole)
      expect(whole.startsWith(text)).toBe(true)
      expect(text.isWellFormed()).toBe(true)
      expect(cut).toBe(whole.length > excerptLength)
      expect(text.length >= Math.min(whole.length, excerptLength - 1)).toBe(true)
    }),
  )
})
