import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBusinessDay } from '#shared/base/holidays.ts'
import { addDays, addMonths } from '#shared/base/time.ts'
import { actBy, expiresSoonDays, impliedMonths, stateOf, validUntil } from './consents.rules.ts'
import { consentBasis, consentInput } from './consents.schema.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2014-07-01', count))
const basis = fc.constantFrom(...consentBasis.options)

test('implied consent ends when what it rests on is no longer within the term before a message', () => {
  fc.assert(
    fc.property(basis, days, fc.option(days), (basis, givenOn, ended) => {
      const endedOn = basis === 'membership' ? ended : null
      const until = validUntil({ type: 'implied', basis, givenOn, endedOn })
      if (basis === 'membership' && endedOn === null) {
        expect(until).toBeNull()
        return
      }
      const from = endedOn ?? givenOn
      // The term counted back from a message of the last day still reaches the beginning; from the day after, it reaches no further back.
      expect(addMonths(until!, -impliedMonths[basis]) <= from).toBe(true)
      expect(until! > from).toBe(true)
      expect(addMonths(addDays(until!, 1), -impliedMonths[basis]) >= from).toBe(true)
    }),
  )
})

test('known terms: two years of a gift, six months of an inquiry, two years after a membership', () => {
  const implied = { type: 'implied', endedOn: null } as const
  expect(validUntil({ ...implied, basis: 'gift', givenOn: '2026-11-24' })).toBe('2028-11-24')
  expect(validUntil({ ...implied, basis: 'meeting', givenOn: '2028-02-29' })).toBe('2030-02-28')
  expect(validUntil({ ...implied, basis: 'inquiry', givenOn: '2026-08-31' })).toBe('2027-02-28')
  expect(validUntil({ ...implied, basis: 'membership', givenOn: '2020-01-01' })).toBeNull()
  expect(validUntil({ ...implied, basis: 'membership', givenOn: '2020-01-01', endedOn: '2026-03-31' })).toBe('2028-03-31')
  expect(validUntil({ type: 'express', basis: null, givenOn: '2014-07-01', endedOn: null })).toBeNull()
})

test('a consent goes from valid through expires soon to expired, and never back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (until, away) => {
      const today = addDays(until, -away)
      const state = stateOf({ validUntil: until, withdrawnOn: null, actionedAt: null, struckReason: null }, today)
      expect(state).toBe(away < 0 ? 'expired' : away <= expiresSoonDays ? 'expiresSoon' : 'valid')
    }),
  )
})

test('a withdrawal outweighs any term, and a mistake outweighs both', () => {
  fc.assert(
    fc.property(fc.option(days), days, days, fc.boolean(), (validUntil, withdrawnOn, today, acted) => {
      const consent = { validUntil, withdrawnOn, actionedAt: acted ? 1 : null, struckReason: null }
      expect(stateOf(consent, today)).toBe(acted ? 'withdrawn' : 'toActOn')
      expect(stateOf({ ...consent, struckReason: 'not hers' }, today)).toBe('struck')
    }),
  )
})

test('a withdrawal is acted on within ten business days, two weeks at least', () => {
  expect(actBy('2026-11-24')).toBe('2026-12-08')
  // Good Friday of 2027 does not count.
  expect(actBy('2027-03-22')).toBe('2027-04-06')
  fc.assert(
    fc.property(days, (withdrawnOn) => {
      expect(isBusinessDay(actBy(withdrawnOn))).toBe(true)
      expect(actBy(withdrawnOn) >= addDays(withdrawnOn, 12)).toBe(true)
      expect(actBy(withdrawnOn) <= addDays(withdrawnOn, 20)).toBe(true)
    }),
  )
})

test('what does not go together is told at its field', () => {
  const given = { channel: 'email', purpose: 'newsletter', type: 'express', givenOn: '2026-11-24', method: 'form' }
  const paths = (more: object) => consentInput.safeParse({ ...given, ...more }).error?.issues.map((issue) => issue.path.join('.')) ?? []
  expect(paths({})).toEqual([])
  expect(paths({ purpose: 'other' })).toEqual(['purposeWords'])
  expect(paths({ type: 'implied' })).toEqual(['basis'])
  expect(paths({ basis: 'gift' })).toEqual(['basis'])
  expect(paths({ type: 'implied', basis: 'gift', endedOn: '2026-12-01' })).toEqual(['endedOn'])
  expect(paths({ type: 'implied', basis: 'membership', endedOn: '2026-01-01' })).toEqual(['endedOn'])
})
