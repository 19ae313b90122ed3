import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { handOut, read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { day } from '#shared/base/time.ts'
import { calendarImportContract } from './calendarImport.contract.ts'

/** Whose bookings a calendar holds. */
export const calendarOf = z.discriminatedUnion('by', [z.object({ by: z.literal('all') }), z.object({ by: z.literal('room'), roomId: id }), z.object({ by: z.literal('contact'), contactId: id })])
export type CalendarOf = z.infer<typeof calendarOf>

/** No calendar holds more bookings; a longer time is exported in parts. */
export const mostEvents = 20_000

export const calendarContract = {
  importing: calendarImportContract,
  /**
   * Bookings from `from` to `to`, both days included, as an iCalendar file; cancelled ones too, so that other calendars take them out.
   * Those for someone unsafe to contact keep their time, without a word of whom they are for; of a calendar of theirs nothing is left.
   * That it left the desk is written in the audit. INVALID for more than 20,000 bookings.
   */
  make: handOut(everyone, { makesList: true })
    .input(z.object({ of: calendarOf, from: day, to: day, permitId: id.nullish() }).refine(({ from, to }) => from <= to, { path: ['to'], message: 'calendar:endBeforeStart' }))
    .output(z.object({ file: z.instanceof(Blob), name: z.string(), count: z.int(), leftOut: z.int() })),
  /** One booking as an iCalendar file, for those it is for; their name is not in it. */
  one: read(everyone).input(z.object({ id })).output(z.object({ file: z.instanceof(Blob), name: z.string() })),
}
