import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { getBriefTitles } from '#main/areas/briefs/briefs.queries.ts'
import { bookRoom } from '#main/areas/space/space.commands.ts'
import { getBooking } from '#main/areas/space/space.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getMeeting } from './meetings.queries.ts'

/** Books a room for the meeting's own time; CONFLICT `bookingOverlap` as for any booking. */
export async function bookRoomForMeeting(db: WriteDb, meetingId: string, roomId: string, act: Act): Promise<Meeting> {
  const meeting = await getMeeting(db, meetingId)
  if (meeting.cancelled) throw invalidField(['id'], 'meetings:booking.meetingCancelled')
  if (meeting.booking && !meeting.booking.cancelled) throw invalidField(['roomId'], 'meetings:booking.hasOne')
  const { title, start, end, expected, groupId: contactId } = meeting
  const booking = await bookRoom(db, { roomId, start, end, title, contactId, expected, notes: '' }, act)
  return hold(db, meetingId, booking.id, act)
}

/**
 * Attaches a booking, or lets go of the one there is (`null`); the bookings themselves stay as they are.
 * A booking serves one meeting that takes place, so another's is refused; a cancelled meeting's is taken over.
 */
export async function attachBooking(db: WriteDb, meetingId: string, bookingId: string | null, act: Act): Promise<Meeting> {
  const meeting = await getMeeting(db, meetingId)
  if (bookingId === null) return hold(db, meetingId, null, act)
  if (meeting.cancelled) throw invalidField(['id'], 'meetings:booking.meetingCancelled')
  const booking = await getBooking(db, bookingId)
  if (booking.cancelled) throw invalidField(['bookingId'], 'meetings:booking.cancelled')
  await takeOver(db, bookingId, meetingId, act)
  return hold(db, meetingId, bookingId, act)
}

/** Hands a brief out at the meeting, or changes how many copies are made of it. */
export async function attachBrief(db: WriteDb, meetingId: string, briefId: string, copies: number, act: Act): Promise<Meeting> {
  const { handouts } = await getMeeting(db, meetingId)
  const known = handouts.some((handout) => handout.briefId === briefId)
  if (!known && !(await getBriefTitles(db, [briefId])).has(briefId)) throw invalidField(['briefId'], 'meetings:brief.unknown')
  await db
    .insertInto('meeting_handout')
    .values({ meeting_id: meetingId, brief_id: briefId, copies, position: await nextPosition(db, meetingId) })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'brief_id']).doUpdateSet({ copies }))
    .execute()
  act.touch('meetings', meetingId)
  return getMeeting(db, meetingId)
}

/** The brief is no longer handed out at the meeting; the brief itself stays. */
export async function detachBrief(db: WriteDb, meetingId: string, briefId: string, act: Act): Promise<Meeting> {
  await getMeeting(db, meetingId)
  await db.deleteFrom('meeting_handout').where('meeting_id', '=', meetingId).where('brief_id', '=', briefId).execute()
  act.touch('meetings', meetingId)
  return getMeeting(db, meetingId)
}

/** Frees a booking from the cancelled meeting that still has it; refuses when that meeting takes place. */
async function takeOver(db: WriteDb, bookingId: string, meetingId: string, act: Act): Promise<void> {
  const holder = await db.selectFrom('meeting').select(['id', 'cancelled_at']).where('booking_id', '=', bookingId).executeTakeFirst()
  if (!holder || holder.id === meetingId) return
  if (holder.cancelled_at === null) throw invalidField(['bookingId'], 'meetings:booking.taken')
  await db.updateTable('meeting').set({ booking_id: null }).where('id', '=', holder.id).execute()
  act.touch('meetings', holder.id)
}

async function hold(db: WriteDb, meetingId: string, bookingId: string | null, act: Act): Promise<Meeting> {
  await db.updateTable('meeting').set({ booking_id: bookingId }).where('id', '=', meetingId).execute()
  act.touch('meetings', meetingId)
  return getMeeting(db, meetingId)
}

async function nextPosition(db: WriteDb, meetingId: string): Promise<number> {
  const row = await db
    .selectFrom('meeting_handout')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
