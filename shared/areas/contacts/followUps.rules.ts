import { Temporal } from 'temporal-polyfill'
import { addDays } from '#shared/base/time.ts'
import type { Repeat } from './followUps.schema.ts'

/** How urgent an open follow-up is: overdue, of today, of the seven days after it, or later. */
export type Urgency = 'overdue' | 'today' | 'week' | 'later'
export const urgencies: readonly Urgency[] = ['overdue', 'today', 'week', 'later']

export function urgencyOf(due: string, today: string): Urgency {
  if (due < today) return 'overdue'
  if (due === today) return 'today'
  return due <= addDays(today, 7) ? 'week' : 'later'
}

/**
 * The day a repeating follow-up comes again when it is done on `doneOn`: the first of its series after both that day and `due`;
 * null when it does not repeat. The series is counted from `anchor`, so that one of the 31st comes on the 28th of February
 * and on the 31st of March again.
 */
export function nextDue(series: { anchor: string; due: string; repeat: Repeat }, doneOn: string): string | null {
  const { anchor, due, repeat } = series
  if (repeat === 'none') return null
  const after = due > doneOn ? due : doneOn
  // One too early at most, whatever the length of months and years: then a few steps on.
  let step = Math.max(1, stepsBetween(anchor, after, repeat))
  for (;;) {
    const next = occurrence(anchor, step, repeat)
    if (next > after) return next
    step++
  }
}

function stepsBetween(anchor: string, after: string, repeat: Exclude<Repeat, 'none'>): number {
  const from = Temporal.PlainDate.from(anchor)
  switch (repeat) {
    case 'weekly':
      return Math.floor(from.until(after, { largestUnit: 'day' }).days / 7)
    case 'biweekly':
      return Math.floor(from.until(after, { largestUnit: 'day' }).days / 14)
    case 'monthly':
      return from.until(after, { largestUnit: 'month' }).months
    case 'yearly':
      return from.until(after, { largestUnit: 'year' }).years
  }
}

function occurrence(anchor: string, step: number, repeat: Exclude<Repeat, 'none'>): string {
  const from = Temporal.PlainDate.from(anchor)
  switch (repeat) {
    case 'weekly':
      return from.add({ days: 7 * step }).toString()
    case 'biweekly':
      return from.add({ days: 14 * step }).toString()
    case 'monthly':
      return from.add({ months: step }).toString()
    case 'yearly':
      return from.add({ years: step }).toString()
  }
}
