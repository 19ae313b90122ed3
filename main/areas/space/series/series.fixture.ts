import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { SeriesInput, SeriesRule } from '#shared/areas/space/series.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { clockAt, dayAt } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, zone } from '../space.fixture.ts'

export const tuesdays: SeriesRule['repeat'] = { by: 'week', every: 1, weekdays: [2], weekStart: 1 }
export const now = at('09:00')

/** A weekly Tuesday evening, six times from 1 December 2026. */
export const weekly = (room: Pick<Room, 'id'>, changes: Partial<SeriesInput> = {}) => ({
  title: 'Tenants', roomId: room.id, day: '2026-12-01', from: '18:00', to: '20:00', rule: { repeat: tuesdays, count: 6, skipHolidays: true }, ...changes,
})
export const six = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05']

export async function open() {
  const desk = await openTestDesk({ now: () => now })
  const hall = await addRoom(desk.client)
  const client = desk.client
  const live = async (id: string) => (await client.space.series.get({ id })).bookings
  const book = async (changes: Partial<SeriesInput> = {}) => client.space.series.book({ series: weekly(hall, changes) })
  return { desk, client, hall, live, book, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() }
}

export const daysOf = (bookings: Booking[]) => bookings.map(({ start }) => dayAt(start, zone))
export const clocksOf = (bookings: Booking[]) => bookings.map(({ start, end }) => `${clockAt(start, zone)}-${clockAt(end, zone)}`)

/** What a form hands in for the open booking of a series. */
export function editOf(booking: Booking, scope: 'later' | 'all', changes: object = {}) {
  const { title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes, roomId, id } = booking
  return {
    bookingId: id, scope, title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes, roomId,
    day: dayAt(booking.start, zone), from: clockAt(booking.start, zone), to: clockAt(booking.end, zone), ...changes,
  }
}
