import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eatenInto, freeFor, isCovered, type Kept, leftOf, type Lying } from './reservations.rules.ts'

const days = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'] as const
const lying: fc.Arbitrary<Lying> = fc.record({ drawerId: fc.constantFrom('a', 'b', 'c'), expiresOn: fc.constantFrom(null, ...days), quantity: fc.nat(6) })
const kept: fc.Arbitrary<Kept> = fc.record({ meetingId: fc.constantFrom('m', 'n', 'o'), day: fc.constantFrom(...days), drawerId: fc.constantFrom(null, 'a', 'b', 'c'), left: fc.nat(5) })
const shelves = fc.array(lying, { maxLength: 5 })
const keeping = fc.array(kept, { maxLength: 5 })

/** Whether each single fare that is kept can be given a fare of its own that is good that day, by trying (Kuhn's matching). */
function canBeHad(shelf: readonly Lying[], wanted: readonly Kept[]): boolean {
  const fares = shelf.flatMap((line) => Array.from({ length: line.quantity }, () => line))
  const takenBy = new Map<number, Kept>()
  const fits = (line: Lying, one: Kept) => (one.drawerId === null || one.drawerId === line.drawerId) && (line.expiresOn === null || line.expiresOn >= one.day)
  const give = (one: Kept, seen: Set<number>): boolean =>
    fares.some((line, index) => {
      if (seen.has(index) || !fits(line, one)) return false
      seen.add(index)
      const other = takenBy.get(index)
      if (other && !give(other, seen)) return false
      takenBy.set(index, one)
      return true
    })
  return wanted.every((one) => Array.from({ length: one.left }, () => give(one, new Set())).every(Boolean))
}

describe('what is kept for meetings', () => {
  test('is covered exactly when every fare of it can be had at once', () => {
    fc.assert(fc.property(shelves, keeping, (shelf, all) => {
      expect(isCovered(shelf, all)).toBe(canBeHad(shelf, all))
    }), { numRuns: 2000 })
  })
  test('leaves as many free as can still be kept, and not one more', () => {
    fc.assert(fc.property(shelves, keeping, kept, (shelf, all, { day, drawerId }) => {
      fc.pre(isCovered(shelf, all))
      const free = freeFor(shelf, all, { day, drawerId })
      const with_ = (left: number) => canBeHad(shelf, [...all, { meetingId: 'x', day, drawerId, left }])
      expect([with_(free), with_(free + 1)]).toEqual([true, false])
    }), { numRuns: 1000 })
  })
  test('is eaten into exactly when taking something leaves it uncovered', () => {
    fc.assert(fc.property(shelves, keeping, fc.nat(6), fc.nat(4), (before, all, count, index) => {
      fc.pre(isCovered(before, all))
      const after = before.map((line, at) => (at === index ? { ...line, quantity: Math.max(0, line.quantity - count) } : line))
      expect(eatenInto({ before, after }, all).length > 0).toBe(!canBeHad(after, all))
    }), { numRuns: 1000 })
  })
  test('is given to its own meeting without a word', () => {
    fc.assert(fc.property(shelves, kept, (before, own) => {
      fc.pre(isCovered(before, [own]) && own.left > 0)
      const good = before.findIndex((line) => line.quantity > 0 && (own.drawerId === null || line.drawerId === own.drawerId) && (line.expiresOn === null || line.expiresOn >= own.day))
      const after = before.map((line, at) => (at === good ? { ...line, quantity: line.quantity - 1 } : line))
      expect(eatenInto({ before, after }, [own], [{ ...own, left: leftOf(own.left, 1) }])).toEqual([])
    }))
  })
})
