import { calendarContract } from '#shared/areas/space/calendar.contract.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { getEvent, listEvents } from './calendar.queries.ts'
import { calendarImportHandlers } from './importing/importing.handlers.ts'
import { writeCalendar } from '#main/documents/calendar/write.ts'

const { reading, handingOut } = implementContract(calendarContract)

const fileOf = (text: string) => new Blob([text], { type: 'text/calendar;charset=utf-8' })
/** The file is written here, so its one word of ours is too. */
const taken: Record<Language, string> = { 'en-CA': 'Booked', 'fr-CA': 'Réservé' }

export const calendarHandlers = {
  importing: calendarImportHandlers,
  make: handingOut.make.handler(async ({ context, input }) => {
    const now = context.desk.now()
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, now)
    const { events, leftOut } = await listEvents(context.db, input, permitted, taken[context.language])
    const file = fileOf(writeCalendar(events, await getZone(context.db), now))
    return { file, name: `bookings-${input.from}-${input.to}.ics`, count: events.length, leftOut }
  }),
  one: reading.one.handler(async ({ context, input }) => {
    const zone = await getZone(context.db)
    const event = await getEvent(context.db, input.id)
    return { file: fileOf(writeCalendar([event], zone, context.desk.now())), name: `booking-${dayAt(event.start, zone)}.ics` }
  }),
}
