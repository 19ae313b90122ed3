import { mostDates } from '#shared/areas/space/series.rules.ts'
import type { Repetition, Series } from '#shared/areas/space/series.schema.ts'
import { weekdayOf } from '#shared/base/holidays.ts'
import { clockAt, dayAt } from '#shared/base/time.ts'
import { placeOn } from '../../series/place.ts'
import { datesOf } from '../../series/recurrence.ts'
import type { FileRule } from '#main/documents/calendar/dates.ts'
import type { Planned } from './weigh.ts'

/** A repeating event as a series of the program's own: what it is, which of its days each date stands for, and the days it leaves out. */
export interface AsSeries {
  series: Omit<Series, 'id' | 'roomName' | 'contactName' | 'createdAt'>
  dayOf: ReadonlyMap<string, string>
  leftOut: { day: string; reason: 'chosen' | 'cancelled' }[]
}

/**
 * A repeating event becomes a series only where the program's own rules give the same dates at the same clocks, each of them looked at:
 * anything else would show people dates that the other calendar does not have. What is held only is no series.
 */
export function seriesOf(planned: readonly Planned[], zone: string): AsSeries | null {
  const booked = planned.filter(({ act, date }) => act === 'book' && date !== null)
  const { master } = planned[0]!.group
  const ruled = booked.filter(({ date }) => date!.byRule)
  if (!master?.rule || master.allDay || master.added.length > 0 || booked.length < 2 || booked.length > mostDates || ruled.length === 0) return null
  // Dates that came in before have their series or none: those that are new are not another one.
  if (planned.some(({ date, row, wish }) => (date !== null && row.bookingId !== null) || (wish !== null && wish.holdUntil !== null))) return null
  const repeat = repetitionOf(master.rule, master.start.slice(0, 10))
  const days = booked.map(({ recurrence }) => recurrence).sort()
  if (!repeat || new Set(days).size < days.length || days.some((day) => day.length !== 10)) return null
  const wish = ruled[0]!.wish!
  const [from, to] = [clockAt(wish.start, zone), clockAt(wish.end, zone)]
  const clocks = { from, to, overnight: dayAt(wish.end - 1, zone) !== dayAt(wish.start, zone) || to === '00:00' }
  const rule = { repeat, until: days.at(-1)!, count: null, skipHolidays: false }
  const all = datesOf(rule, days[0]!).days
  const kept = new Set(days)
  if (all.length > mostDates || !days.every((day) => all.includes(day))) return null
  const asRuled = ruled.every((one) => {
    const place = placeOn(one.recurrence, { ...clocks, roomId: one.wish!.roomId }, zone)
    return place.start === one.wish!.start && place.end === one.wish!.end && one.wish!.roomId === wish.roomId
  })
  if (!asRuled) return null
  const plain = { contactId: null, expected: null, layout: null, equipment: [], keyHolder: '', setupMinutes: null, cleanupMinutes: null }
  return {
    series: { ...plain, ...clocks, roomId: wish.roomId, title: wish.title, notes: wish.notes, day: days[0]!, rule, timeZone: zone, splitFrom: null },
    dayOf: new Map(booked.map(({ recurrence }) => [recurrence, recurrence])),
    leftOut: all.filter((day) => !kept.has(day)).map((day) => ({ day, reason: planned[0]!.group.excluded.includes(day) ? 'chosen' : 'cancelled' })),
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const numberOf = (name: string) => weekdays.indexOf(name.slice(-2)) + 1

/** The same rule as the program says it, from its first day; null where it cannot. */
export function repetitionOf(rule: FileRule, start: string): Repetition | null {
  const { freq, interval: every, byDay, byMonthDay, byMonth, bySetPos } = rule
  if (every > 99) return null
  const only = byDay.length + byMonthDay.length + byMonth.length + bySetPos.length
  switch (freq) {
    case 'DAILY':
      return only === 0 ? { by: 'day', every } : null
    case 'WEEKLY':
      return byMonth.length > 0 ? null : { by: 'week', every, weekdays: byDay.length > 0 ? [...new Set(byDay.map(numberOf))] : [weekdayOf(start)], weekStart: numberOf(rule.weekStart) }
    case 'MONTHLY':
      return byMonth.length > 0 ? null : monthly(rule, start)
    case 'YEARLY': {
      const [month = Number(start.slice(5, 7))] = byMonth
      const [day = Number(start.slice(8))] = byMonthDay
      return byDay.length === 0 && bySetPos.length === 0 && byMonth.length <= 1 && byMonthDay.length <= 1 && day > 0 ? { by: 'year', every, month, day } : null
    }
  }
}

function monthly({ interval: every, byDay, byMonthDay, bySetPos }: FileRule, start: string): Repetition | null {
  if (byDay.length === 0) {
    const [day = Number(start.slice(8))] = byMonthDay
    if (byMonthDay.length > 1 || bySetPos.length > 0 || day < -1) return null
    return day === -1 ? { by: 'monthEnd', every } : { by: 'monthDay', every, day }
  }
  const [one] = byDay
  const nth = bySetPos.length === 1 && /^[A-Z]/.test(one!) ? bySetPos[0]! : bySetPos.length === 0 ? Number(one!.slice(0, -2)) : 0
  const said = ([1, 2, 3, 4, -1] as const).find((known) => known === nth)
  return said === undefined || byDay.length > 1 || byMonthDay.length > 0 ? null : { by: 'monthWeekday', every, nth: said, weekday: numberOf(one!) }
}
