import ICAL from 'ical.js'
import { weekdayOf } from '#shared/base/holidays.ts'
import { addDays } from '#shared/base/time.ts'

/** A rule as the file has it (RFC 5545), in days: its clock is that of the event. `until` counts. */
export interface FileRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  until: string | null
  count: number | null
  /** "MO", "1MO", "-1FR". */
  byDay: string[]
  byMonthDay: number[]
  byMonth: number[]
  bySetPos: number[]
  weekStart: string
}

/** How many days may still be looked at for a whole file: a file of endless rules must not hold up the desk. */
export interface Budget {
  days: number
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const nameOn = (day: string) => names[weekdayOf(day) - 1]!

/**
 * The days of a rule from `start`, which is always the first, to `horizon`, in order; `most` of them. `more` tells that the rule goes on beyond.
 * ical.js is given only rules that never end in silence (plain days, weeks and months), and no end: its iterator looks for ever for the
 * next date of a rule that has none ("every day that is 30 February"). Months, weekdays and positions are sifted and counted here.
 */
export function daysOf(rule: FileRule, start: string, horizon: string, most: number, budget: Budget): { days: string[]; more: boolean } {
  const days = [start]
  const last = rule.until !== null && rule.until < horizon ? rule.until : horizon
  const wanted = Math.min(rule.count ?? most, most)
  for (const day of positioned(rule, start, last, budget)) {
    if (day <= start) continue
    if (days.length >= wanted) return { days, more: rule.count === null || rule.count > days.length }
    days.push(day)
  }
  const goesOn = days.length < (rule.count ?? Infinity) && (rule.until === null || rule.until > horizon)
  return { days, more: budget.days <= 0 || (last === horizon && goesOn) }
}

/** Those of each week, month or year that the positions pick; all where there are none. */
function* positioned(rule: FileRule, start: string, last: string, budget: Budget): Generator<string> {
  if (rule.bySetPos.length === 0) return yield* sifted(rule, start, last, budget)
  const periodOf = (day: string) => (rule.freq === 'YEARLY' ? day.slice(0, 4) : day.slice(0, 7))
  let period: string[] = []
  const picked = () => rule.bySetPos.flatMap((at) => period.at(at > 0 ? at - 1 : at) ?? []).sort()
  for (const day of sifted(rule, `${start.slice(0, rule.freq === 'YEARLY' ? 4 : 7)}-01${rule.freq === 'YEARLY' ? '-01' : ''}`, addDays(last, 366), budget)) {
    if (period[0] !== undefined && periodOf(period[0]) !== periodOf(day)) {
      yield* picked().filter((one) => one <= last)
      if (day > last) return
      period = []
    }
    period.push(day)
  }
  yield* picked().filter((one) => one <= last)
}

function* sifted(rule: FileRule, start: string, last: string, budget: Budget): Generator<string> {
  const recur = ICAL.Recur.fromString(plainText(rule, start))
  const iterator = recur.iterator(ICAL.Time.fromDateString(beginningOf(rule, start)))
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (budget.days-- <= 0) return
    const day = next.toString().slice(0, 10)
    if (day > last) return
    if (day >= start && isNamed(rule, start, day)) yield day
  }
}

function isNamed(of: FileRule, from: string, day: string): boolean {
  if (of.byMonth.length > 0 && !of.byMonth.includes(Number(day.slice(5, 7)))) return false
  if (of.byMonthDay.length > 0 && !of.byMonthDay.some((one) => isMonthDay(day, one))) return false
  const plain = of.byDay.filter((one) => /^[A-Z]/.test(one))
  if (plain.length === of.byDay.length && plain.length > 0 && !plain.includes(nameOn(day))) return false
  return of.freq !== 'YEARLY' || (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) % of.interval === 0
}

const isMonthDay = (day: string, one: number) => (one > 0 ? Number(day.slice(8)) === one : addDays(day, -one).slice(8) === '01' && addDays(day, -one - 1).slice(0, 7) === day.slice(0, 7))

/** The rule without what is sifted here: a year is looked at month by month, or day by day where only weekdays are named. */
function plainText(rule: FileRule, start: string): string {
  switch (rule.freq) {
    case 'DAILY':
      return `FREQ=DAILY;INTERVAL=${rule.interval}`
    case 'WEEKLY':
      return `FREQ=WEEKLY;INTERVAL=${rule.interval};BYDAY=${weekDaysOf(rule, start).join(',')};WKST=${rule.weekStart}`
    case 'MONTHLY':
    case 'YEARLY': {
      const interval = rule.freq === 'MONTHLY' ? rule.interval : 1
      if (rule.byMonthDay.length > 0) return `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=${rule.byMonthDay.join(',')}`
      if (rule.byDay.length > 0) return `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${rule.byDay.join(',')}`
      return `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=${Number(start.slice(8))}`
    }
  }
}

const weekDaysOf = (rule: FileRule, start: string) => (rule.byDay.length > 0 ? rule.byDay : [nameOn(start)])

/** ical.js begins where it is put: at the beginning of the week or month, or days before the first would be missed. */
function beginningOf(rule: FileRule, start: string): string {
  if (rule.freq === 'DAILY') return start
  if (rule.freq !== 'WEEKLY') return `${start.slice(0, 7)}-01`
  const from = names.indexOf(rule.weekStart)
  const turned = (name: string) => (names.indexOf(name) - from + 7) % 7
  const week = addDays(start, -turned(nameOn(start)))
  return addDays(week, Math.min(...weekDaysOf(rule, start).map(turned)))
}
