import { meetingCalendarContract } from '#shared/areas/meetings/calendar.contract.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { writeCalendar } from '#main/documents/calendar/write.ts'
import { meetingImportHandlers } from './importing/importing.handlers.ts'
import { getMeetingEvent, listMeetingEvents } from './calendar.queries.ts'

const { reading, handingOut } = implementContract(meetingCalendarContract)

const fileOf = (text: string) => new Blob([text], { type: 'text/calendar;charset=utf-8' })
/** The file is written here, so its one word of ours is too. */
const untold: Record<Language, string> = { 'en-CA': 'Meeting', 'fr-CA': 'Réunion' }

export const meetingCalendarHandlers = {
  importing: meetingImportHandlers,
  make: handingOut.make.handler(async ({ context, input }) => {
    const now = context.desk.now()
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, now)
    const { events, leftOut } = await listMeetingEvents(context.db, input, permitted, untold[context.language])
    return { file: fileOf(writeCalendar(events, await getZone(context.db), now)), name: `meetings-${input.from}-${input.to}.ics`, count: events.length, leftOut }
  }),
  one: reading.one.handler(async ({ context, input }) => {
    const zone = await getZone(context.db)
    const event = await getMeetingEvent(context.db, input.id, untold[context.language])
    return { file: fileOf(writeCalendar([event], zone, context.desk.now())), name: `meeting-${dayAt(event.start, zone)}.ics` }
  }),
}
