import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#shared/base/time.ts'
import { availabilityOf, daysOverdue, fitsFilter, freeAfterPlan, freeAfterReturn, heldDays, inTheWay, latestDay, type Line, longestLoan, mustBeReversible, mustBeSpan, nearestFree, restingOn, runsInto, type Span, standingBefore, stretchesOf } from './equipment.rules.ts'

const today = '2026-11-24'
const dayNear = fc.integer({ min: -30, max: 60 }).map((days) => addDays(today, days))
const claimAt = fc.record({ id: fc.uuid(), from: dayNear, days: fc.nat(10), serviceDays: fc.nat(3), state: fc.constantFrom('reserved', 'lent', 'returned', 'cancelled', 'void') }).map(({ days, ...claim }): Span => {
  const to = addDays(claim.from, days)
  return { ...claim, to, freeFrom: claim.state === 'returned' ? freeAfterReturn(to, claim.serviceDays) : freeAfterPlan(to, claim.serviceDays) } as Span
})
const wishAt = fc.record({ from: fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, days)), days: fc.nat(8), serviceDays: fc.nat(2) }).map(({ days, ...wish }) => ({ ...wish, to: addDays(wish.from, days) }))

test('both the first and the last day are taken, and the days for service after them', () => {
  expect(freeAfterPlan('2026-11-24', 0)).toBe('2026-11-25')
  expect(freeAfterPlan('2026-11-24', 2)).toBe('2026-11-27')
  expect(freeAfterReturn('2026-11-24', 0)).toBe('2026-11-24')
  expect(freeAfterReturn('2026-11-24', 1)).toBe('2026-11-26')
})

test('a claim holds its days; overdue it holds on; not fetched, called off or undone it holds none', () => {
  const span: Span = { id: 'a', state: 'reserved', from: '2026-11-20', to: '2026-11-24', freeFrom: '2026-11-26', serviceDays: 1 }
  expect(heldDays(span, today)).toEqual({ from: '2026-11-20', freeFrom: '2026-11-26' })
  expect(heldDays(span, '2026-11-25')).toBeNull()
  expect(heldDays({ ...span, state: 'lent' }, '2026-11-29')).toEqual({ from: '2026-11-20', freeFrom: '2026-12-01' })
  expect(heldDays({ ...span, state: 'returned', to: '2026-11-20', freeFrom: '2026-11-20' }, today)).toBeNull()
  for (const state of ['cancelled', 'void'] as const) expect(heldDays({ ...span, state }, today)).toBeNull()
})

test('the nearest free days are free, as long as was wished, and none before them are', () => {
  fc.assert(
    fc.property(wishAt, fc.array(claimAt, { maxLength: 8 }), (wish, claims) => {
      const found = nearestFree(wish, claims, today)
      expect(daysBetween(found.from, found.to)).toBe(daysBetween(wish.from, wish.to))
      expect(inTheWay({ ...wish, ...found }, claims, today)).toEqual([])
      for (let from = wish.from; from < found.from; from = addDays(from, 1)) {
        expect(inTheWay({ ...wish, from, to: addDays(from, daysBetween(wish.from, wish.to)) }, claims, today).length).toBeGreaterThan(0)
      }
    }),
  )
})

test('two claims run into each other just when they share a day', () => {
  fc.assert(
    fc.property(claimAt, claimAt, (one, other) => {
      const [held, wish] = [heldDays(one, today), { from: other.from, freeFrom: freeAfterPlan(other.to, other.serviceDays) }]
      const days = ({ from, freeFrom }: { from: string; freeFrom: string }) => Array.from({ length: Math.max(daysBetween(from, freeFrom), 0) }, (_, index) => addDays(from, index))
      const shared = held === null ? [] : days(held).filter((day) => days(wish).includes(day))
      expect(runsInto(wish, one, today)).toBe(shared.length > 0)
    }),
  )
})

test('until the latest day it can be had, and not a day longer', () => {
  const claim: Span = { id: 'own', state: 'lent', from: today, to: today, freeFrom: '2026-11-26', serviceDays: 1 }
  fc.assert(
    fc.property(fc.array(claimAt.filter(({ from }) => from > '2026-11-26'), { maxLength: 5 }), (others) => {
      const latest = latestDay(claim, [claim, ...others], today)
      const blocked = (to: string) => inTheWay({ from: claim.from, to, serviceDays: 1, except: 'own' }, others, today).length > 0
      expect(blocked(latest ?? '2027-06-01')).toBe(false)
      expect(latest === null || blocked(addDays(latest, 1))).toBe(true)
    }),
  )
})

test('a loan runs forwards, and a year at most', () => {
  const wrong = (from: string, to: string) => {
    try {
      mustBeSpan({ from, to }, today, 'to')
      return null
    } catch (error) {
      return (error as { data: { issues: { message: string }[] } }).data.issues[0]!.message
    }
  }
  expect(wrong(today, today)).toBeNull()
  expect(wrong(today, addDays(today, -1))).toBe('equipment:span.backwards')
  expect(wrong(today, addDays(today, longestLoan - 1))).toBeNull()
  expect(wrong(today, addDays(today, longestLoan))).toBe('equipment:span.tooLong')
  expect(wrong('2028-11-30', '2028-12-01')).toBe('equipment:span.tooFar')
})

test('only what is out is overdue, from the day after it was due', () => {
  expect(daysOverdue({ state: 'lent', to: '2026-11-20' }, today)).toBe(4)
  expect(daysOverdue({ state: 'lent', to: today }, today)).toBe(0)
  expect(daysOverdue({ state: 'returned', to: '2026-11-20' }, today)).toBe(0)
})

const line = (id: string, kind: Line['kind'], claimId: string | null = null, more: Partial<Line> = {}): Line => ({ id, actId: id, kind, claimId, reversedBy: null, ...more })

test('a line rests on those before it of its claim, and of the thing itself', () => {
  const history = [line('1', 'added'), line('2', 'reserved', 'a'), line('3', 'reserved', 'b'), line('4', 'lent', 'a'), line('5', 'reminded', 'a'), line('6', 'extended', 'a'), line('7', 'returned', 'a'), line('8', 'sentForRepair', null, { actId: '7' })]
  const resting = (id: string) => restingOn(history.find((one) => one.id === id)!, history).map((one) => one.id)
  expect(resting('2')).toEqual(['4', '6', '7'])
  expect(resting('3')).toEqual([])
  expect(resting('4')).toEqual(['6', '7', '8'])
  expect(resting('6')).toEqual(['7'])
  expect(resting('7')).toEqual([])
  expect(standingBefore(history[6]!, history)).toMatchObject({ ofClaim: { id: '6' }, ofThing: { id: '4' } })
  expect(standingBefore(history[2]!, history)).toMatchObject({ ofClaim: null, ofThing: { id: '1' } })
  expect(() => mustBeReversible(history[6]!, history)).not.toThrow()
  expect(() => mustBeReversible(history[3]!, history)).toThrow(expect.objectContaining({ data: expect.objectContaining({ reason: 'doneSince' }) }))
  for (const kind of ['added', 'reminded', 'reversed'] as const) expect(() => mustBeReversible(line('9', kind), [line('9', kind)])).toThrow(expect.objectContaining({ code: 'INVALID' }))
  expect(() => mustBeReversible(line('9', 'lent', 'a', { reversedBy: 'x' }), [])).toThrow(expect.objectContaining({ data: expect.objectContaining({ reason: 'alreadyReversed' }) }))
})

test('how a thing stands on a day, and which filter shows it', () => {
  const claim = { from: today, to: today } as never
  const free = { standing: 'inUse', loan: null, next: null, servicedFrom: null } as const
  expect(availabilityOf(free, today)).toBe('free')
  expect(availabilityOf({ ...free, loan: claim }, today)).toBe('lent')
  expect(availabilityOf({ ...free, loan: claim }, '2026-11-25')).toBe('overdue')
  expect(availabilityOf({ ...free, next: claim }, today)).toBe('reserved')
  expect(availabilityOf({ ...free, next: claim }, '2026-11-23')).toBe('free')
  expect(availabilityOf({ ...free, next: claim, servicedFrom: '2026-11-25' }, today)).toBe('service')
  expect(availabilityOf({ ...free, standing: 'repair', next: claim }, today)).toBe('repair')
  expect(availabilityOf({ ...free, standing: 'retired' }, today)).toBe('retired')
  const fitting = (item: Parameters<typeof fitsFilter>[0], day = today) => (['all', 'free', 'lent', 'reserved', 'overdue', 'repair', 'retired'] as const).filter((filter) => fitsFilter(item, filter, day))
  expect(fitting({ ...free, loan: claim, next: claim }, '2026-11-25')).toEqual(['all', 'lent', 'reserved', 'overdue'])
  expect(fitting({ ...free, next: claim }, '2026-11-23')).toEqual(['all', 'free', 'reserved'])
  expect(fitting({ ...free, standing: 'retired', next: claim })).toEqual(['retired'])
})

test('the days of a thing fall into stretches that cover each day once', () => {
  fc.assert(
    fc.property(fc.array(claimAt, { maxLength: 5 }), (claims) => {
      const held = claims.flatMap((claim) => {
        const span = heldDays(claim, today)
        return span ? [{ ...claim, freeFrom: span.freeFrom }] : []
      })
      const stretches = stretchesOf(held, today, 14, today)
      expect(stretches.reduce((sum, { days }) => sum + days, 0)).toBe(14)
      let day = today
      for (const { claim, service, from, days } of stretches) {
        expect(from).toBe(day)
        for (let index = 0; index < days; index++) {
          const there = held.filter((one) => one.from <= addDays(from, index) && addDays(from, index) < one.freeFrom)
          expect(there.length > 0).toBe(claim !== null)
          if (claim) expect(there).toContain(claim)
          expect(service && claim === null).toBe(false)
        }
        day = addDays(day, days)
      }
    }),
  )
  const span: Span = { id: 'a', state: 'reserved', from: '2026-11-25', to: '2026-11-26', freeFrom: '2026-11-28', serviceDays: 1 }
  expect(stretchesOf([span], today, 6, today).map(({ claim, service, days }) => [claim?.id ?? null, service, days])).toEqual([[null, false, 1], ['a', false, 2], ['a', true, 1], [null, false, 2]])
})
