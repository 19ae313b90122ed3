import { z } from 'zod'
import { offeredHolidayNames } from '#shared/base/holidays.ts'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day, instant, wallClock } from '#shared/base/time.ts'
import { mostDates, repeatProblem } from './series.rules.ts'
import { spanOfWall, timesProblem } from './space.rules.ts'
import { booking, bookingDetails, breach, inTheWay, placement } from './space.schema.ts'

export { mostDates } from './series.rules.ts'

/** 1 Monday to 7 Sunday. */
export const weekday = z.int().min(1).max(7)
const every = z.int('series:every').min(1, 'series:every').max(99, 'series:every').default(1)

/** How dates follow each other, as RFC 5545 knows it: every so many days, weeks, months or years. */
export const repetition = z.discriminatedUnion('by', [
  z.object({ by: z.literal('day'), every }),
  /** `weekStart` decides which days are of one week when only every second or third counts. */
  z.object({ by: z.literal('week'), every, weekdays: z.array(weekday).min(1, 'series:noWeekday').max(7), weekStart: weekday.default(1) }),
  /** A month without that day is skipped. */
  z.object({ by: z.literal('monthDay'), every, day: z.int().min(1).max(31) }),
  z.object({ by: z.literal('monthEnd'), every }),
  /** The first, second... of a weekday in the month; -1 the last. */
  z.object({ by: z.literal('monthWeekday'), every, nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]), weekday }),
  /** On a month's day each year; 29 February only in leap years. */
  z.object({ by: z.literal('year'), every, month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
])
export type Repetition = z.infer<typeof repetition>

/** With neither `until` (which itself counts) nor `count` it goes on as far as the program looks: two years, 400 dates. */
export const seriesRule = z.object({
  repeat: repetition,
  until: day.nullable().default(null),
  count: z.int().min(1).max(mostDates).nullable().default(null),
  skipHolidays: z.boolean().default(true),
})
export type SeriesRule = z.infer<typeof seriesRule>

/** A day and two clocks of the clinic's wall: a weekly 18:00 stays 18:00 when the clocks change. */
const wall = z.object({ day, from: wallClock, to: wallClock, overnight: z.boolean().default(false) })

const details = bookingDetails.omit({ holdUntil: true })
const fits = (series: { day: string; from: string; to: string; overnight: boolean; rule: SeriesRule }, check: z.RefinementCtx) => {
  const problem = repeatProblem(series)
  if (problem) check.addIssue({ code: 'custom', path: problem.path, message: problem.message })
}

/** A series as it is asked for: what each of its bookings is, the first day it may begin, and its rule. */
const seriesFields = details.extend({ ...wall.shape, rule: seriesRule, override: optionalLine(300) })
export const seriesInput = seriesFields.superRefine(fits)
export type SeriesInput = z.infer<typeof seriesInput>

/** Why a date of a series was left out. */
export const skipReason = z.enum(['holiday', 'clash', 'rule', 'chosen', 'cancelled'])
export type SkipReason = z.infer<typeof skipReason>

/** What stands in the way of one date; without an id it is another date of the same series. */
const inTheWayOfDate = inTheWay.extend({ bookingId: id.nullable() })

/** One date of a series, checked before saving. */
export const plannedDate = z.object({
  day,
  /** Where it would be. */
  roomId: id,
  start: instant,
  end: instant,
  state: z.enum(['free', 'clash', 'rule', 'closed', 'holiday']),
  inTheWay: z.array(inTheWayOfDate).max(5),
  breaches: z.array(breach),
  /** The Ontario holiday it falls on, also where the series keeps to it. */
  holiday: z.enum(offeredHolidayNames).nullable(),
  /** The ways out: another room at that time, and another time of that day in the same room; the third is to skip the date. */
  otherRoom: z.object({ roomId: id, roomName: z.string(), capacity: z.int() }).nullable(),
  otherTime: z.object({ start: instant, end: instant }).nullable(),
  /** The clocks change in between: its beginning or end does not exist that day, or comes twice. */
  clockChange: z.enum(['skipped', 'twice']).nullable(),
})
export type PlannedDate = z.infer<typeof plannedDate>

export const seriesPlan = z.object({
  dates: z.array(plannedDate).max(mostDates),
  /** There would be more dates than the program looks ahead for: these are as many as it books at once. */
  limited: z.boolean(),
  needsApproval: z.boolean(),
})
export type SeriesPlan = z.infer<typeof seriesPlan>

/** What is to be done on one date: leave it out, book it as planned (a holiday too), or elsewhere. */
export const choice = z.discriminatedUnion('take', [
  z.object({ day, take: z.literal('skip') }),
  z.object({ day, take: z.literal('asPlanned') }),
  z.object({ day, take: z.literal('place'), place: placement }),
])
export type Choice = z.infer<typeof choice>

/** What is done about each date of which nothing was said: with those that cannot be booked as planned. */
export const otherwise = z.enum(['refuse', 'skip', 'otherRoom'])
export type Otherwise = z.infer<typeof otherwise>

export const resolutions = z.object({ choices: z.array(choice).max(mostDates).default([]), otherwise: otherwise.default('refuse') })
export type Resolutions = z.infer<typeof resolutions>

/** A series as it stands: its rule, and what each of its bookings is unless it was changed by itself. */
export const series = details.extend({
  ...wall.shape,
  id,
  rule: seriesRule,
  timeZone: z.string(),
  roomName: z.string(),
  contactName: z.string().nullable(),
  /** The series it was split from by a change of "this and later". */
  splitFrom: id.nullable(),
  createdAt: instant,
})
export type Series = z.infer<typeof series>

/** A series with its live bookings; `own` of each are the fields that differ from the series. */
export const seriesView = z.object({ series, bookings: z.array(booking).max(mostDates * 2), own: z.record(z.string(), z.array(z.string())) })
export type SeriesView = z.infer<typeof seriesView>

/** A date left out, checked anew: what it would be now. */
export const skippedDate = z.object({ reason: skipReason, detail: z.string(), past: z.boolean(), date: plannedDate })
export type SkippedDate = z.infer<typeof skippedDate>

export const editScope = z.enum(['later', 'all'])
export type EditScope = z.infer<typeof editScope>

/** A change of several dates, told as what the open booking is to become. */
export const editInput = details
  .extend({
    ...wall.shape,
    bookingId: id,
    scope: editScope,
    /** Bookings changed by themselves are brought back into line too. */
    withChanged: z.boolean().default(false),
    override: optionalLine(300),
  })
  .superRefine((edit, check) => {
    const problem = timesProblem(spanOfWall(edit, 'UTC'))
    if (problem) check.addIssue({ code: 'custom', path: ['to'], message: `space:${problem}` })
  })
export type EditInput = z.infer<typeof editInput>
