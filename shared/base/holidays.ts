import { Temporal } from 'temporal-polyfill'
import { addDays } from './time.ts'

/** Ontario's nine public holidays under the Employment Standards Act, 2000. Easter Monday, the Civic Holiday and Remembrance Day are none of them. */
export const holidayNames = [
  'newYear', 'familyDay', 'goodFriday', 'victoriaDay', 'canadaDay', 'labourDay', 'thanksgiving', 'christmas', 'boxingDay',
] as const
export type HolidayName = (typeof holidayNames)[number]

/** Days that are no public holidays in Ontario and that many clinics close on; each is the clinic's to keep. */
export const otherHolidayNames = ['easterMonday', 'civicHoliday', 'truthAndReconciliation', 'remembranceDay'] as const
export const offeredHolidayNames = [...holidayNames, ...otherHolidayNames] as const
export type OfferedHoliday = (typeof offeredHolidayNames)[number]

export interface Holiday<Name extends string = HolidayName> {
  day: string
  name: Name
}

/** The holiday that "holiday:familyDay" names; null for words of the clinic's own. */
export function holidayKeyOf(text: string): OfferedHoliday | null {
  return offeredHolidayNames.find((name) => text === `holiday:${name}`) ?? null
}

/** A year's days that a clinic may keep as holidays, by date: the statutory ones and the others that are offered. */
export function offeredHolidaysOf(year: number): Holiday<OfferedHoliday>[] {
  const others: Holiday<OfferedHoliday>[] = [
    { day: addDays(easterOf(year), 1), name: 'easterMonday' },
    { day: nthMonday(year, 8, 1), name: 'civicHoliday' },
    { day: dayOf(year, 9, 30), name: 'truthAndReconciliation' },
    { day: dayOf(year, 11, 11), name: 'remembranceDay' },
  ]
  return [...holidaysOf(year), ...others].sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** A year's statutory holidays in Ontario, by date. One that falls on a weekend stays on its date: a day in its place is the clinic's to choose. */
export function holidaysOf(year: number): Holiday[] {
  return [
    { day: dayOf(year, 1, 1), name: 'newYear' },
    { day: nthMonday(year, 2, 3), name: 'familyDay' },
    { day: addDays(easterOf(year), -2), name: 'goodFriday' },
    { day: mondayBefore(dayOf(year, 5, 25)), name: 'victoriaDay' },
    { day: dayOf(year, 7, 1), name: 'canadaDay' },
    { day: nthMonday(year, 9, 1), name: 'labourDay' },
    { day: nthMonday(year, 10, 2), name: 'thanksgiving' },
    { day: dayOf(year, 12, 25), name: 'christmas' },
    { day: dayOf(year, 12, 26), name: 'boxingDay' },
  ]
}

/** The statutory holiday on this day; null when it is none. */
export function holidayOn(day: string): HolidayName | null {
  return holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day)?.name ?? null
}

/** Monday to Friday, but for statutory holidays. */
export function isBusinessDay(day: string): boolean {
  return weekdayOf(day) <= 5 && holidayOn(day) === null
}

/** The day by which `count` business days have passed since `day`, which itself does not count. */
export function addBusinessDays(day: string, count: number): string {
  let last = day
  for (let left = count; left > 0; ) {
    last = addDays(last, 1)
    if (isBusinessDay(last)) left--
  }
  return last
}

/** The day that lies `count` business days before `day`, which itself does not count; 0 is the day itself. */
export function businessDaysBefore(day: string, count: number): string {
  let first = day
  for (let left = count; left > 0; ) {
    first = addDays(first, -1)
    if (isBusinessDay(first)) left--
  }
  return first
}

/** Easter Sunday in the Gregorian calendar, by the "anonymous" computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

function nthMonday(year: number, month: number, nth: number): string {
  const first = dayOf(year, month, 1)
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1))
}

function mondayBefore(day: string): string {
  const back = weekdayOf(day) - 1
  return addDays(day, back === 0 ? -7 : -back)
}

function dayOf(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }).toString()
}
