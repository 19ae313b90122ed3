import { timesProblem } from '#shared/areas/space/space.rules.ts'
import type { Booking, BookingInput, Placement } from '#shared/areas/space/space.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { findNextFree, getBooking, getRoom, listClashes } from './space.queries.ts'

/**
 * Books a room. Throws CONFLICT `bookingOverlap` with what is in the way and the room's next free time of that length,
 * INVALID for an archived room, times in the wrong order or an unknown contact.
 */
export async function bookRoom(db: WriteDb, input: BookingInput, act: Act): Promise<Booking> {
  await refuseUnfit(db, input)
  await refuseContact(db, input.contactId)
  const id = act.newId()
  const written = { time_zone: await getZone(db), cancelled_at: null, cancel_reason: '', created_at: act.at, created_by: act.member.id }
  await db.insertInto('booking').values({ id, ...placeOf(input), ...detailsOf(input), ...written }).execute()
  return settle(db, id, act)
}

/** Writes a booking's values in place of the old; refused like a new one where its room or time changes. */
export async function updateBooking(db: WriteDb, bookingId: string, input: BookingInput, act: Act): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  if (input.contactId !== before.contactId) await refuseContact(db, input.contactId)
  await db.updateTable('booking').set(detailsOf(input)).where('id', '=', bookingId).execute()
  await place(db, before, input)
  return settle(db, bookingId, act)
}

/** Gives a booking another time or room, and leaves all else of it. */
export async function moveBooking(db: WriteDb, bookingId: string, to: Placement, act: Act): Promise<Booking> {
  await place(db, await getLiveBooking(db, bookingId), to)
  return settle(db, bookingId, act)
}

/** Gives the time back to the room; the booking stays on record with the reason. Of one already cancelled, nothing changes. */
export async function cancelBooking(db: WriteDb, bookingId: string, reason: string, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (booking.cancelled) return booking
  await db.updateTable('booking').set({ cancelled_at: act.at, cancel_reason: reason }).where('id', '=', bookingId).execute()
  await removeFromSearch(db, 'space', bookingId)
  act.touch('space', bookingId)
  return { ...booking, cancelled: true, cancelReason: reason }
}

/** Takes a cancelled booking back; refused like a new one when its time was given away or its room archived since. */
export async function reinstateBooking(db: WriteDb, bookingId: string, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (!booking.cancelled) return booking
  await refuseUnfit(db, booking, bookingId)
  await db.updateTable('booking').set({ cancelled_at: null, cancel_reason: '' }).where('id', '=', bookingId).execute()
  return settle(db, bookingId, act)
}

/** Puts a live booking into find-anything, by its title, its contact and its room. */
export async function indexBooking(db: WriteDb, booking: Booking): Promise<void> {
  const body = [booking.contactName, booking.roomName].filter(Boolean).join(' ')
  await indexForSearch(db, { area: 'space', id: booking.id, title: booking.title, body })
}

/** Leaves the bookings of an erased contact standing without one. */
export async function forgetContactInBookings(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const rows = await db.selectFrom('booking').select(['id', 'cancelled_at']).where('contact_id', '=', contactId).execute()
  await db.updateTable('booking').set({ contact_id: null }).where('contact_id', '=', contactId).execute()
  for (const { id, cancelled_at } of rows) if (cancelled_at === null) await settle(db, id, act)
  act.touch('space', ...rows.map(({ id }) => id))
}

async function settle(db: WriteDb, bookingId: string, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  await indexBooking(db, booking)
  act.touch('space', bookingId)
  return booking
}

/** Where it stays in place nothing is asked again: a booking in a room archived since may still be given another title. */
async function place(db: WriteDb, before: Booking, to: Placement): Promise<void> {
  if (to.roomId === before.roomId && to.start === before.start && to.end === before.end) return
  await refuseUnfit(db, to, before.id)
  await db.updateTable('booking').set({ ...placeOf(to), time_zone: await getZone(db) }).where('id', '=', before.id).execute()
}

/** A cancelled booking cannot be changed: whoever has its form open saw it when it was still live. */
async function getLiveBooking(db: WriteDb, bookingId: string): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (booking.cancelled) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [obstacleOf(booking)] })
  return booking
}

async function refuseUnfit(db: WriteDb, { roomId, start, end }: Placement, except?: string): Promise<void> {
  const wish = { roomId, start, end }
  const problem = timesProblem(wish)
  if (problem) throw invalidField(['end'], `space:${problem}`)
  if ((await getRoom(db, roomId)).archived) throw invalidField(['roomId'], 'space:roomArchived')
  const clashes = await listClashes(db, wish, except)
  if (clashes.length === 0) return
  throw deskError('CONFLICT', {
    reason: 'bookingOverlap',
    with: clashes.slice(0, 50).map(obstacleOf),
    nextFree: await findNextFree(db, wish, except),
  })
}

async function refuseContact(db: WriteDb, contactId: string | null): Promise<void> {
  if (!contactId) return
  const known = await listContactSummaries(db, [contactId])
  if (known.length === 0) throw invalidField(['contactId'], 'space:contactGone')
}

const obstacleOf = (booking: Booking) => ({ area: 'space', id: booking.id, label: booking.title, start: booking.start, end: booking.end })

const placeOf = (to: Placement) => ({ room_id: to.roomId, start_at: to.start, end_at: to.end })

const detailsOf = (input: BookingInput) => ({
  title: input.title,
  contact_id: input.contactId,
  expected: input.expected,
  notes: input.notes,
})
