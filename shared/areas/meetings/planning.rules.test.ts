import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBusinessDay } from '#shared/base/holidays.ts'
import { addDays, defaultZone, momentAt } from '#shared/base/time.ts'
import { kindDefaults } from './kinds.schema.ts'
import { isLate, movedDeadline, proposedDeadline } from './needs.rules.ts'
import { needKind } from './needs.schema.ts'
import { clockChange, uniteSources, weightOf } from './planning.rules.ts'

const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count))
const sources = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), ids: fc.array(fc.constantFrom<string>('1', '2', '3', '4', '5')) }), { maxLength: 5 })

test('people of several sources come once each, and those of two are told, as often as there are two', () => {
  fc.assert(fc.property(sources, (given) => {
    const { ids, overlaps } = uniteSources(given, 100)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids)).toEqual(new Set(given.flatMap((one) => one.ids)))
    const twice = new Set(ids.filter((id) => given.filter((one) => (one.ids as string[]).includes(id)).length > 1))
    expect(overlaps.length > 0).toBe(twice.size > 0)
    for (const { count } of overlaps) expect(count).toBeLessThanOrEqual(twice.size)
  }))
})

test('a need is proposed for a business day before the meeting, and moves with it there and back', () => {
  fc.assert(fc.property(fc.constantFrom(...needKind.options), days, days, (kind, from, to) => {
    const deadline = proposedDeadline(kind, from)
    expect(isBusinessDay(deadline)).toBe(true)
    expect(deadline < from).toBe(true)
    expect(movedDeadline(movedDeadline(deadline, from, to), to, from)).toBe(deadline)
    expect(isLate({ arrangedAt: null, refusal: '', deadline }, deadline)).toBe(false)
    expect(isLate({ arrangedAt: null, refusal: '', deadline }, addDays(deadline, 1))).toBe(true)
    expect(isLate({ arrangedAt: 1, refusal: '', deadline }, addDays(deadline, 1))).toBe(false)
  }))
})

test('the clock change is told by its minutes, other nights not at all', () => {
  const night = (day: string) => ({ start: momentAt(day, '23:00', defaultZone), end: momentAt(addDays(day, 1), '04:00', defaultZone) })
  expect([clockChange(night('2027-03-13'), defaultZone), clockChange(night('2026-10-31'), defaultZone), clockChange(night('2026-12-01'), defaultZone)]).toEqual([-60, 60, 0])
})

test('rules that a coordinator overrides are only to be looked at', () => {
  expect([weightOf({ is: 'roomRules', breaches: [], overridden: false }), weightOf({ is: 'roomRules', breaches: [], overridden: true }), weightOf({ is: 'nowhere' })]).toEqual(['inTheWay', 'lookAt', 'missing'])
})

test('what a kind was saved with before it had parts and documents is read as having none', () => {
  expect(kindDefaults.parse({ agenda: [], steps: [] })).toEqual({ agenda: [], steps: [], roles: [], papers: [], briefs: [] })
})
