import { businessDaysBefore } from '#shared/base/holidays.ts'
import { addDays, boundsOfDay, firstMomentAt, minute } from '#shared/base/time.ts'
import type { AgendaLine, StepLine } from './kinds.schema.ts'
import type { Span } from './meetings.rules.ts'

/** From when to when each item goes, one after the other from the meeting's start; real minutes, also when clocks change. */
export function agendaTimes(start: number, agenda: readonly Pick<AgendaLine, 'minutes'>[]): Span[] {
  let from = start
  return agenda.map(({ minutes }) => {
    const span = { start: from, end: from + minutes * minute }
    from = span.end
    return span
  })
}

/** Minutes of the meeting that the agenda leaves free; negative: by how many it is too long. */
export function minutesLeft(meeting: Span, agenda: readonly Pick<AgendaLine, 'minutes'>[]): number {
  return Math.floor((meeting.end - meeting.start) / minute) - agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The day by which a step must be done, counted from the day of the meeting. */
export function dueDay(meetingDay: string, { days, counting }: Pick<StepLine, 'days' | 'counting'>): string {
  switch (counting) {
    case 'daysBefore':
      return addDays(meetingDay, -days)
    case 'businessDaysBefore':
      return businessDaysBefore(meetingDay, days)
    case 'daysAfter':
      return addDays(meetingDay, days)
  }
}

/** The first moment at which a step is late: its clock on the due day in `zone`, else the end of that day. */
export function lateFrom(due: string, by: string | null, zone: string): number {
  return by === null ? boundsOfDay(due, zone).to : firstMomentAt(due, by, zone)
}

/** The same lines with the one at `index` moved by one, up (-1) or down (1); unchanged at either end. */
export function moveLine<Line>(lines: readonly Line[], index: number, by: -1 | 1): Line[] {
  const moved = [...lines]
  const other = index + by
  if (index < 0 || index >= moved.length || other < 0 || other >= moved.length) return moved
  ;[moved[index], moved[other]] = [moved[other]!, moved[index]!]
  return moved
}
