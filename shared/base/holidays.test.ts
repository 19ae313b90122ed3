import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessDays, easterOf, holidayNames, holidayOn, holidaysOf, isBusinessDay, weekdayOf } from './holidays.ts'
import { addDays } from './time.ts'

const years = fc.integer({ min: 1990, max: 2100 })
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count))

test('the holidays of 2027 are on the days that calendars print', () => {
  expect(holidaysOf(2027).map(({ day }) => day)).toEqual([
    '2027-01-01', '2027-02-15', '2027-03-26', '2027-05-24', '2027-07-01', '2027-09-06', '2027-10-11', '2027-12-25', '2027-12-26',
  ])
  expect(holidayOn('2027-03-26')).toBe('goodFriday')
  expect([holidayOn('2027-03-29'), holidayOn('2027-08-02'), holidayOn('2027-11-11'), holidayOn('2027-09-30')]).toEqual([null, null, null, null])
})

test('Easter of known years', () => {
  expect([2008, 2011, 2019, 2024, 2026, 2038].map(easterOf)).toEqual(['2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2026-04-05', '2038-04-25'])
})

test('each year has the nine in the order of the calendar, each on its weekday', () => {
  fc.assert(
    fc.property(years, (year) => {
      const all = holidaysOf(year)
      expect(all.map(({ name }) => name)).toEqual([...holidayNames])
      expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted())
      const on = Object.fromEntries(all.map(({ name, day }) => [name, day]))
      for (const name of ['familyDay', 'victoriaDay', 'labourDay', 'thanksgiving']) expect(weekdayOf(on[name]!), name).toBe(1)
      expect(weekdayOf(on.goodFriday!)).toBe(5)
      expect(on.victoriaDay! >= `${year}-05-18` && on.victoriaDay! < `${year}-05-25`).toBe(true)
      expect(on.familyDay! >= `${year}-02-15` && on.familyDay! <= `${year}-02-21`).toBe(true)
      expect(on.thanksgiving! >= `${year}-10-08` && on.thanksgiving! <= `${year}-10-14`).toBe(true)
    }),
  )
})

test('business days are counted from the day after, and end on one', () => {
  // Over Christmas and New Year's: 21-24 and 28-31 December, 4 and 5 January.
  expect(addBusinessDays('2026-12-18', 10)).toBe('2027-01-05')
  expect(addBusinessDays('2026-12-19', 1)).toBe('2026-12-21')
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
      const last = addBusinessDays(day, count)
      expect(isBusinessDay(last)).toBe(true)
      let counted = 0
      for (let at = addDays(day, 1); at <= last; at = addDays(at, 1)) if (isBusinessDay(at)) counted++
      expect(counted).toBe(count)
      expect(addBusinessDays(addBusinessDays(day, count), 1)).toBe(addBusinessDays(day, count + 1))
    }),
  )
})
