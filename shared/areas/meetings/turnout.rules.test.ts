import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import { reply } from './meetings.schema.ts'
import { basisOf, countTurnout, expectedOf, isReached, leastMeetings, leastYes, neededFor, paceOf, replyOf, shareOut } from './turnout.rules.ts'
import { callResult } from './turnout.schema.ts'

const person = fc.record({ reply: fc.constantFrom(...reply.options), calls: fc.nat(4), spoke: fc.boolean() }).map(({ spoke, ...one }) => ({ ...one, reached: spoke && one.calls > 0 }))
const people = fc.array(person, { maxLength: 60 })

describe('the counts of a call-out', () => {
  test('never exceed one another: reached within contacted within all, and the answers are of different people', () => {
    fc.assert(fc.property(people, (all) => {
      const counts = countTurnout(all)
      expect(counts.reached).toBeLessThanOrEqual(counts.contacted)
      expect(counts.contacted).toBeLessThanOrEqual(counts.all)
      expect(counts.yes + counts.maybe + counts.no).toBe(all.filter((one) => one.reply !== 'invited').length)
    }))
  })
  test('by caller add up to those of all', () => {
    fc.assert(fc.property(people, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), (all, caller) => {
      const parts = [0, 1, 2, 3].map((one) => countTurnout(all.filter((_, index) => caller[index] === one)))
      const sum = (key: keyof (typeof parts)[0]) => parts.reduce((before, part) => before + part[key], 0)
      const counts = countTurnout(all)
      for (const key of Object.keys(counts) as (keyof typeof counts)[]) expect(sum(key)).toBe(counts[key])
    }))
  })
  test('take an answer as reached, and a message as none', () => {
    expect(callResult.options.filter(isReached)).toEqual(['reached', 'yes', 'maybe', 'no'])
    expect(callResult.options.map(replyOf)).toEqual([null, null, null, 'yes', 'maybe', 'no'])
  })
})

describe('the expected number', () => {
  const past = fc.record({ meetings: fc.nat(12), yes: fc.nat(300), came: fc.nat(400) })
  test('rests on halves until the group’s past tells enough', () => {
    fc.assert(fc.property(past, (known) => {
      const basis = basisOf(known)
      const enough = known.meetings >= leastMeetings && known.yes >= leastYes && known.came > 0
      expect(basis).toEqual(enough ? { by: 'past', rate: known.came / known.yes } : { by: 'halves', rate: 0.5 })
    }))
  })
  test('grows with the yeses, and what is needed for a goal is the least that reaches it', () => {
    fc.assert(fc.property(past, fc.nat(500), fc.integer({ min: 1, max: 500 }), (known, yes, goal) => {
      const basis = basisOf(known)
      expect(expectedOf(yes, basis)).toBeGreaterThanOrEqual(0)
      expect(expectedOf(yes + 1, basis)).toBeGreaterThanOrEqual(expectedOf(yes, basis))
      const needed = neededFor(goal, basis)
      expect(needed * basis.rate).toBeGreaterThanOrEqual(goal - 1e-6)
      expect((needed - 1) * basis.rate).toBeLessThan(goal)
      expect(expectedOf(needed, basis)).toBeGreaterThanOrEqual(goal)
    }))
  })
  test('by halves asks for twice as many as should come', () => {
    const halves = basisOf({ meetings: 0, yes: 0, came: 0 })
    expect([neededFor(5, halves), expectedOf(10, halves), expectedOf(0, halves)]).toEqual([10, 5, 0])
    expect(neededFor(49, { by: 'past', rate: 0.7 })).toBe(70)
  })
})

describe('sharing out', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 200 }).map((n) => `p${n}`), { maxLength: 80 })
  const callers = fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map((n) => `c${n}`), { maxLength: 8 })
  const sizes = (shares: Map<string, string>, of: readonly string[]) => of.map((caller) => [...shares.values()].filter((one) => one === caller).length)
  test('gives each to one caller, nobody twice, in shares within one of each other', () => {
    fc.assert(fc.property(ids, callers, (wanted, calling) => {
      const shares = shareOut(wanted, calling, new Map())
      expect(shares.size).toBe(calling.length > 0 ? wanted.length : 0)
      const loads = sizes(shares, calling)
      expect(loads.reduce((sum, load) => sum + load, 0)).toBe(shares.size)
      if (loads.length > 0) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    }))
  })
  test('leaves those whom a caller has, and evens out as far as that lets it', () => {
    fc.assert(fc.property(ids, callers, fc.array(fc.nat(12)), (wanted, calling, had) => {
      const kept = new Map(wanted.flatMap((one, index) => (had[index] === undefined ? [] : [[one, `c${had[index]}`] as const])))
      const shares = shareOut(wanted, calling, kept)
      const stayed = new Map([...kept].filter(([, caller]) => calling.includes(caller)))
      for (const [one, caller] of stayed) expect(shares.get(one)).toBe(caller)
      const [before, after] = [sizes(stayed, calling), sizes(shares, calling)]
      const grown = after.filter((load, index) => load > before[index]!)
      if (grown.length > 0) expect(Math.max(...grown)).toBeLessThanOrEqual(Math.min(...after) + 1)
    }))
  })
})

describe('the pace', () => {
  test('has a line for each day, and ends with as many as there are', () => {
    const changes = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -5, max: 20 })), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(changes, fc.nat(100), (steps, yes) => {
      let day = '2026-11-01'
      const given = steps.map(([gap, change]) => {
        day = addDays(day, gap + 1)
        return { day, change }
      })
      const pace = paceOf(given, yes)
      expect(pace.at(-1)).toEqual({ day, yes })
      expect(pace.map((line) => line.day)).toEqual(Array.from({ length: pace.length }, (_, index) => addDays(given[0]!.day, index)))
      for (const line of pace) expect(line.yes).toBeGreaterThanOrEqual(0)
    }))
    expect(paceOf([], 7)).toEqual([])
  })
})
