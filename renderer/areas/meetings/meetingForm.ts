import { z } from 'zod'
import { type Span, spanOf, wallTimesOf } from '#shared/areas/meetings/meetings.rules.ts'
import { longestMeeting, type Meeting, meetingFields } from '#shared/areas/meetings/meetings.schema.ts'
import { addDays, clockAt, dayAt, day, hour } from '#shared/base/time.ts'

const clock = z.string().regex(/^\d\d:\d\d$/, 'meetings:form.clockMissing')

/** The screen's shape of a meeting: a day and two clocks in place of two moments. */
export const meetingFormShape = meetingFields.omit({ start: true, end: true }).extend({ day, from: clock, to: clock })

type Typed = Pick<z.output<typeof meetingFormShape>, 'day' | 'from' | 'to'>

/** The moments of what was typed; what is wrong with them is told at the end. */
export function spanChecked(typed: Typed, zone: string, check: z.RefinementCtx, before?: Span): Span {
  const span = spanOf(typed, zone, before)
  if (span.end <= span.start) check.addIssue({ code: 'custom', path: ['to'], message: 'meetings:endAfterStart' })
  else if (span.end - span.start > longestMeeting) check.addIssue({ code: 'custom', path: ['to'], message: 'meetings:tooLong' })
  return span
}

/** The same turned into the contract's shape. */
export function meetingFormSchema(zone: string, before?: Span) {
  return meetingFormShape.transform(({ day, from, to, ...fields }, check) => ({ ...fields, ...spanChecked({ day, from, to }, zone, check, before) }))
}

export type MeetingFormValues = z.input<ReturnType<typeof meetingFormSchema>>

/** The moments of what is typed so far; null while it is no time that a meeting can have. */
export function spanTyped({ day: on, from, to }: { day: string; from: string; to: string }, zone: string, before?: Span): Span | null {
  if (!z.safeParse(day, on).success || !z.safeParse(clock, from).success || !z.safeParse(clock, to).success) return null
  const span = spanOf({ day: on, from, to }, zone, before)
  return span.end > span.start && span.end - span.start <= longestMeeting ? span : null
}

/** A new meeting's form: this evening, or tomorrow's once the evening has come. */
export function blankMeeting(now: number, zone: string, wish: { day?: string | null; groupId?: string | null }): MeetingFormValues {
  const today = dayAt(now, zone)
  const evening = clockAt(now + hour, zone) >= '18:00' || dayAt(now + hour, zone) !== today
  const known = z.safeParse(day, wish.day).success ? wish.day! : null
  return {
    title: '', kind: 'community', day: known ?? (evening ? addDays(today, 1) : today), from: '18:00', to: '20:00',
    groupId: wish.groupId ?? null, place: '', expected: null, notes: '',
  }
}

/** The form of a meeting that is there. */
export function shownMeeting(meeting: Meeting, zone: string): MeetingFormValues {
  const { title, kind, groupId, place, expected, notes } = meeting
  return { title, kind, ...wallTimesOf(meeting, zone), groupId, place, expected, notes }
}
