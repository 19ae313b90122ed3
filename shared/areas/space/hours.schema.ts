import { z } from 'zod'
import { offeredHolidayNames } from '#shared/base/holidays.ts'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { day, wallClock } from '#shared/base/time.ts'


const clocksInOrder = { path: ['to'], message: 'spaceRules:hours.turned' }
const daysInOrder = { path: ['lastDay'], message: 'spaceRules:hours.daysTurned' }

/** Open from one clock to another on a weekday (1 Monday to 7 Sunday); until "00:00" is until midnight. */
export const openSpan = z
  .object({ weekday: z.int().min(1).max(7), from: wallClock, to: wallClock })
  .refine(({ from, to }) => to > from || to === '00:00', clocksInOrder)
export type OpenSpan = z.infer<typeof openSpan>

/** A week of opening: several spans a day are possible. */
export const week = z.array(openSpan).max(42)

/** The usual hours of the clinic (no site), or of a site where they differ; an empty week takes them away. */
export const usualInput = z.object({ siteId: id.nullable(), spans: week })
export type UsualInput = z.infer<typeof usualInput>

const seasonFields = z.object({ siteId: id.nullable().default(null), name: line(80), firstDay: day, lastDay: day, spans: week })
/** Hours of their own from one day to another, the last one included. An empty week: closed throughout. */
export const seasonInput = seasonFields.refine(({ firstDay, lastDay }) => lastDay >= firstDay, daysInOrder)
export type SeasonInput = z.infer<typeof seasonInput>

/** Hours as they are kept: usual ones have no days. */
export const openingHours = z.object({ id, siteId: id.nullable(), name: z.string(), firstDay: day.nullable(), lastDay: day.nullable(), spans: week })
export type OpeningHours = z.infer<typeof openingHours>

const closureFields = z.object({
  name: line(120),
  /** Neither site nor room: the whole clinic. */
  siteId: id.nullable().default(null),
  roomId: id.nullable().default(null),
  firstDay: day,
  lastDay: day,
  /** Between two clocks of each of these days; null: the whole day. */
  from: wallClock.nullable().default(null),
  to: wallClock.nullable().default(null),
})
export const closureInput = closureFields
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, daysInOrder)
  .refine(({ from, to }) => (from === null) === (to === null), { path: ['to'], message: 'space:clock' })
  .refine(({ from, to }) => from === null || to === null || to > from || to === '00:00', clocksInOrder)
export type ClosureInput = z.infer<typeof closureInput>
export const closure = closureFields.extend({ id })
export type Closure = z.infer<typeof closure>

export const offeredHoliday = z.enum(offeredHolidayNames)

/** All that decides when the rooms may be had. */
export const hoursSettings = z.object({
  /** The usual ones and the seasons that are not over. */
  hours: z.array(openingHours),
  /** Those that are not over, the soonest first. */
  closures: z.array(closure),
  /** Each day that may be kept as a holiday, with its next date. */
  holidays: z.array(z.object({ key: offeredHoliday, kept: z.boolean(), next: day })),
  /** Whether the rooms are closed on the holidays kept. */
  closedOnHolidays: z.boolean(),
})
export type HoursSettings = z.infer<typeof hoursSettings>
