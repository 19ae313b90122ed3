import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { handOut, read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { day } from '#shared/base/time.ts'
import { meetingImportContract } from './calendarImport.contract.ts'

/** No calendar holds more meetings; a longer time is exported in parts. */
export const mostMeetings = 5000

export const meetingCalendarContract = {
  importing: meetingImportContract,
  /**
   * Meetings from `from` to `to`, both days included, as an iCalendar file: all, or those held with a group; cancelled ones too, so that other calendars
   * take them out. Never their notes, nor who is invited. Who is unsafe to contact is named nowhere: a meeting of theirs keeps its time alone, and
   * `leftOut` counts them. That it left the desk is written in the audit. INVALID for more than 5,000 meetings.
   */
  make: handOut(everyone, { makesList: true })
    .input(z.object({ groupId: id.nullish(), from: day, to: day, permitId: id.nullish() }).refine(({ from, to }) => from <= to, { path: ['to'], message: 'calendar:endBeforeStart' }))
    .output(z.object({ file: z.instanceof(Blob), name: z.string(), count: z.int(), leftOut: z.int() })),
  /** One meeting as an iCalendar file, for those invited; it names nobody. */
  one: read(everyone).input(z.object({ id })).output(z.object({ file: z.instanceof(Blob), name: z.string() })),
}
