import { addDays, addMonths, boundsOfDay } from '#shared/base/time.ts'
import type { View } from './useBoardAddress.ts'

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()

/** The days that a view shows around one: itself, its week from Sunday, its month. */
export function daysShown(view: View, day: string): string[] {
  if (view === 'day') return [day]
  const first = view === 'week' ? addDays(day, -weekdayOf(day)) : `${day.slice(0, 7)}-01`
  const count = view === 'week' ? 7 : Number(addDays(addMonths(first, 1), -1).slice(8))
  return Array.from({ length: count }, (_, index) => addDays(first, index))
}

/** The same day one day, week or month further (or back). */
export function dayAfter(view: View, day: string, by: 1 | -1): string {
  if (view === 'month') return addMonths(day, by)
  return addDays(day, view === 'week' ? by * 7 : by)
}

/** From the first moment of the first day until the first after the last. */
export function windowOf(days: readonly string[], zone: string): { from: number; to: number } {
  return { from: boundsOfDay(days[0]!, zone).from, to: boundsOfDay(days.at(-1)!, zone).to }
}

export const isWeekend = (day: string) => [0, 6].includes(weekdayOf(day))
