import ICAL from 'ical.js'
import type { FileRule } from './dates.ts'

/** One property of a component, as ical.js reads it. */
export interface Property {
  /** In lower case. */
  name: string
  params: Record<string, unknown>
  type: string
  values: unknown[]
  /** The first value, where it is a text or a number. */
  text: string
}

/** Null for a line that is none. */
export function readProperty(line: string): Property | null {
  try {
    const [name, params, type, ...values] = ICAL.parse.property(line) as [string, Record<string, unknown>, string, ...unknown[]]
    const [first] = values
    return { name, params, type, values, text: typeof first === 'string' || typeof first === 'number' ? String(first) : '' }
  } catch {
    return null
  }
}

type Recur = Record<string, unknown>
const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])
const numbersOf = (value: unknown, least: number, most: number): number[] | null => {
  const numbers = listOf(value).map(Number)
  return numbers.every((one) => Number.isInteger(one) && one !== 0 && one >= least && one <= most) ? numbers : null
}

/** What no room is booked by, or only by programs that mean harm: several times a day, weeks and days of a year by number. */
const unread = ['byyearday', 'byweekno', 'bysecond', 'byminute', 'byhour']

/** A RRULE in days; null where there is none to be read; 'tooOften' for one that comes several times a day. `start` is its first day. */
export function ruleOf(property: Property | undefined, start: string): FileRule | 'tooOften' | null {
  const recur = property?.values[0] as Recur | undefined
  if (!recur || typeof recur !== 'object') return null
  const freq = String(recur.freq)
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(freq)) return 'tooOften'
  if (unread.some((part) => listOf(recur[part]).length > 1 || (part.startsWith('by') && ['byyearday', 'byweekno'].includes(part) && recur[part] !== undefined))) return null
  const [byMonth, byMonthDay, bySetPos] = [numbersOf(recur.bymonth, 1, 12), numbersOf(recur.bymonthday, -31, 31), numbersOf(recur.bysetpos, -366, 366)]
  const byDay = listOf(recur.byday).map((one) => String(one).replace(/^\+/, ''))
  const interval = recur.interval === undefined ? 1 : Number(recur.interval)
  if (!byMonth || !byMonthDay || !bySetPos || !byDay.every((one) => /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.test(one)) || !(Number.isInteger(interval) && interval >= 1 && interval <= 1000)) return null
  const count = recur.count === undefined ? null : Number(recur.count)
  const until = recur.until === undefined ? null : String(recur.until)
  if (until !== null && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$/.test(until)) return null
  const rule = { freq: freq as FileRule['freq'], interval, until, count, byDay, byMonthDay, byMonth, bySetPos, weekStart: weekStartOf(recur.wkst) }
  if (freq === 'YEARLY' && byMonth.length + byMonthDay.length + byDay.length === 0) rule.byMonth = [Number(start.slice(5, 7))]
  return canBeRead(rule) ? rule : null
}

/** ical.js counts weekdays from Sunday, 1. */
const weekStartOf = (value: unknown) => (typeof value === 'number' && value >= 1 && value <= 7 ? ICAL.Recur.numericDayToIcalDay(value) : 'MO')

/** Positions and numbered weekdays only where they have one meaning here. */
function canBeRead({ freq, byDay, byMonthDay, byMonth, bySetPos, count }: FileRule): boolean {
  const numbered = byDay.some((one) => /\d/.test(one))
  const ofMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0)
  if (count !== null && !(Number.isInteger(count) && count >= 1)) return false
  if (numbered && (!ofMonth || byMonthDay.length > 0)) return false
  if (freq === 'WEEKLY' && byMonthDay.length > 0) return false
  return bySetPos.length === 0 || ((freq === 'MONTHLY' || freq === 'YEARLY') && byDay.length + byMonthDay.length > 0)
}
