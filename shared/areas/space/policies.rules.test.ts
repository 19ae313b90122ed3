import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, boundsOfDay, clockAt, dayAt, daysBetween, firstMomentAt, hour, minute, momentAt, wallMinutes } from '#shared/base/time.ts'
import { policyFor, ruleHolder, weighPolicy } from './policies.rules.ts'
import type { Policy } from './policies.schema.ts'

const zone = 'America/Toronto'
const at = (day: string, clock: string) => momentAt(day, clock, zone)
const policyOf = (changes: Partial<Policy> = {}): Policy => ({
  id: 'rules', organizationKind: null, contactId: null, contactName: null, daysAhead: null, hoursBefore: null, longest: null, monthHours: null, keyAfter: null, needsApproval: false, ...changes,
})
const now = at('2026-11-24', '10:00')
const weigh = (policy: Policy, day: string, from: string, to: string, more: { keyHolder?: string | undefined; monthBookings?: { start: number; end: number }[] | null; now?: number } = {}) =>
  weighPolicy(policy, { start: at(day, from), end: at(to === '00:00' ? addDays(day, 1) : day, to), keyHolder: 'keyHolder' in more ? more.keyHolder : '', monthBookings: more.monthBookings ?? null }, more.now ?? now, zone)
    .map(({ rule, allowed, asked }) => [rule, allowed, asked])

test('the group’s own rules go before those of its kind, and those before everyone’s', () => {
  const all = [policyOf({ id: 'everyone' }), policyOf({ id: 'unions', organizationKind: 'union' }), policyOf({ id: 'local', contactId: 'local' })]
  expect([policyFor(all, 'local', 'union'), policyFor(all, 'other', 'union'), policyFor(all, 'other', 'faith'), policyFor(all, 'person', null), policyFor(all, null, null)].map((one) => one?.id))
    .toEqual(['local', 'unions', 'everyone', 'everyone', 'everyone'])
  expect(policyFor(all.slice(1), 'other', 'faith')).toBeNull()
})

test('a breach names whose rule it is', () => {
  const of = (policy: Policy) => weighPolicy(policy, { start: now + hour, end: now + 3 * hour, keyHolder: '', monthBookings: null }, now, zone)[0]!.of
  expect(ruleHolder(of(policyOf({ longest: 60 })))).toEqual({ everyone: true, kind: null })
  expect(ruleHolder(of(policyOf({ longest: 60, organizationKind: 'union' })))).toEqual({ everyone: false, kind: 'union' })
  expect(of(policyOf({ longest: 60, contactId: 'oak', contactName: 'Oak Street Tenants' }))).toBe('Oak Street Tenants')
})

test('how early goes by days of the calendar, how late by hours of the wall', () => {
  const policy = policyOf({ daysAhead: 14, hoursBefore: 24 })
  expect(weigh(policy, '2026-12-08', '22:00', '23:00')).toEqual([])
  expect(weigh(policy, '2026-12-09', '00:00', '01:00')).toEqual([['tooFarAhead', 14, 15]])
  expect(weigh(policy, '2026-11-25', '10:00', '11:00')).toEqual([])
  expect(weigh(policy, '2026-11-25', '09:59', '11:00')).toEqual([['tooSoon', 24, 23.9]])
  expect(weigh(policy, '2026-11-23', '09:00', '11:00')).toEqual([['tooSoon', 24, 0]])
})

test('in the nights when clocks change, a day before is a day before and four hours are four', () => {
  const policy = policyOf({ hoursBefore: 24, longest: 240 })
  for (const [day, before] of [['2027-03-14', '2027-03-13'], ['2026-11-01', '2026-10-31']] as const) {
    expect(weigh(policy, day, '18:00', '22:00', { now: at(before, '18:00') })).toEqual([])
    expect(weigh(policy, day, '18:00', '22:00', { now: at(before, '18:01') })).toEqual([['tooSoon', 24, 23.9]])
    expect(weigh(policy, day, '00:00', '04:00', { now: at(before, '00:00') })).toEqual([])
    expect(weigh(policy, day, '00:00', '04:15', { now: at(before, '00:00') })).toEqual([['tooLong', 240, 255]])
  }
})

test('the hours of a month count what the group has and what it asks for; without a group nothing is counted', () => {
  const policy = policyOf({ monthHours: 6 })
  const had = [{ start: at('2026-11-03', '18:00'), end: at('2026-11-03', '20:00') }, { start: at('2026-11-10', '18:00'), end: at('2026-11-10', '20:30') }]
  expect(weigh(policy, '2026-11-25', '18:00', '19:30', { monthBookings: had })).toEqual([])
  expect(weigh(policy, '2026-11-25', '18:00', '19:31', { monthBookings: had })).toEqual([['monthHours', 6, 6.1]])
  expect(weigh(policy, '2026-11-25', '10:00', '20:00')).toEqual([])
})

test('after the clock of the rule someone must have the key; who was not asked yet breaks nothing', () => {
  const policy = policyOf({ keyAfter: '18:00' })
  expect(weigh(policy, '2026-11-25', '16:00', '18:00')).toEqual([])
  expect(weigh(policy, '2026-11-25', '16:00', '18:15')).toEqual([['keyHolder', 1080, null]])
  expect(weigh(policy, '2026-11-25', '19:00', '00:00')).toEqual([['keyHolder', 1080, null]])
  expect(weigh(policy, '2026-11-25', '19:00', '21:00', { keyHolder: 'Rosa' })).toEqual([])
  expect(weigh(policy, '2026-11-25', '19:00', '21:00', { keyHolder: ' ' })).toHaveLength(1)
  expect(weigh(policy, '2026-11-25', '19:00', '21:00', { keyHolder: undefined })).toEqual([])
})

const moments = fc.integer({ min: at('2026-01-01', '00:00') / minute, max: at('2028-01-01', '00:00') / minute }).map((minutes) => minutes * minute)
const days = fc.integer({ min: 0, max: 730 }).map((count) => addDays('2026-01-01', count))

test('what is asked is always beyond what is allowed, and what keeps to the rules is never refused', () => {
  const limit = fc.option(fc.integer({ min: 1, max: 300 }), { nil: null })
  fc.assert(
    fc.property(moments, moments, fc.integer({ min: 5, max: 1440 }), limit, limit, limit, (start, today, length, daysAhead, hoursBefore, longest) => {
      const breaches = weighPolicy(policyOf({ daysAhead, hoursBefore, longest }), { start, end: start + length * minute, keyHolder: '', monthBookings: null }, today, zone)
      for (const { rule, allowed, asked } of breaches) expect(rule === 'tooSoon' ? asked! < allowed! : asked! > allowed!, rule).toBe(true)
      const rules = breaches.map(({ rule }) => rule)
      expect(rules.includes('tooFarAhead')).toBe(daysAhead !== null && start >= boundsOfDay(addDays(dayAt(today, zone), daysAhead), zone).to)
      expect(rules.includes('tooLong')).toBe(longest !== null && wallMinutes(start, start + length * minute, zone) > longest)
    }),
  )
})

test('the first moment of a clock is the first of its day that shows it or later', () => {
  fc.assert(
    fc.property(fc.oneof(days, fc.constantFrom('2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07')), fc.integer({ min: 0, max: 95 }), (day, quarter) => {
      const clock = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
      let moment = boundsOfDay(day, zone).from
      while (clockAt(moment, zone) < clock) moment += 15 * minute
      expect(firstMomentAt(day, clock, zone)).toBe(moment)
    }),
  )
  fc.assert(fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
    expect(daysBetween(day, addDays(day, count))).toBe(count)
  }))
})
