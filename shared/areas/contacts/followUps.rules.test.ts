import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import { nextDue, urgencyOf } from './followUps.rules.ts'
import { repeat } from './followUps.schema.ts'

const someDay = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const repeating = fc.constantFrom(...repeat.options.filter((one) => one !== 'none'))
const lastOfMonth = (date: string) => addDays(date, 1).slice(8) === '01'
const atMost = { weekly: 7, biweekly: 14, monthly: 31, yearly: 366 }

test('the next one comes after the day it was due and the day it was done, and no later than one period after them', () => {
  fc.assert(
    fc.property(someDay, repeating, fc.integer({ min: 0, max: 60 }), fc.integer({ min: -40, max: 900 }), (anchor, repeat, rounds, late) => {
      let due = anchor
      for (let round = 0; round < rounds; round++) due = nextDue({ anchor, due, repeat }, due)!
      const doneOn = addDays(due, late)
      const next = nextDue({ anchor, due, repeat }, doneOn)!
      const after = due > doneOn ? due : doneOn
      expect(next > after).toBe(true)
      expect(next <= addDays(after, atMost[repeat])).toBe(true)
    }),
  )
})

test('a series keeps its weekday, and its day of the month wherever the month has one', () => {
  fc.assert(
    fc.property(someDay, repeating, fc.integer({ min: 1, max: 40 }), (anchor, repeat, rounds) => {
      let due = anchor
      for (let round = 0; round < rounds; round++) due = nextDue({ anchor, due, repeat }, due)!
      if (repeat === 'weekly' || repeat === 'biweekly') {
        expect(due).toBe(addDays(anchor, rounds * atMost[repeat]))
      } else {
        expect(due.slice(8) === anchor.slice(8) || (due.slice(8) < anchor.slice(8) && lastOfMonth(due))).toBe(true)
        const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(months(due) - months(anchor)).toBe(rounds * (repeat === 'monthly' ? 1 : 12))
      }
    }),
  )
})

test('of the 31st, short months have their last day, and the next long one the 31st again', () => {
  const after = (due: string) => nextDue({ anchor: '2027-01-31', due, repeat: 'monthly' }, due)
  expect(['2027-01-31', '2027-02-28', '2027-03-31'].map(after)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30'])
  expect(nextDue({ anchor: '2028-02-29', due: '2031-02-28', repeat: 'yearly' }, '2031-02-28')).toBe('2032-02-29')
  expect(nextDue({ anchor: '2027-01-31', due: '2027-01-31', repeat: 'none' }, '2027-01-31')).toBeNull()
})

test('done weeks late, it does not come again in the past', () => {
  expect(nextDue({ anchor: '2026-11-02', due: '2026-11-02', repeat: 'weekly' }, '2026-11-24')).toBe('2026-11-30')
  expect(nextDue({ anchor: '2026-11-02', due: '2026-11-02', repeat: 'weekly' }, '2026-10-01')).toBe('2026-11-09')
})

test('urgency: what was due before today is overdue, the seven days after today are the week', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -800, max: 800 }), (today, away) => {
      const expected = away < 0 ? 'overdue' : away === 0 ? 'today' : away <= 7 ? 'week' : 'later'
      expect(urgencyOf(addDays(today, away), today)).toBe(expected)
    }),
  )
})
