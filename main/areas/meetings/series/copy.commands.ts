import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import type { Act } from '#main/app/act.ts'
import { bookRoom } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { inviteContacts } from '../invitations.commands.ts'
import { createMeeting } from '../meetings.commands.ts'
import { getMeeting } from '../meetings.queries.ts'
import { copyPlan } from '../plan/plan.commands.ts'
import { attachBooking, attachBrief } from '../preparations.commands.ts'

interface Copy {
  start: number
  end: number
  room: (Placement & { override: string }) | null
  seriesId: string
  seriesDay: string
}

/**
 * A meeting like another on another date: its room booked, its agenda, its checklist with nothing done, its papers, and everyone
 * invited anew, but for those archived since and those unsafe to contact, who are asked about one list at a time.
 */
export async function copyMeeting(db: WriteDb, like: Meeting, { start, end, room, seriesId, seriesDay }: Copy, act: Act): Promise<Meeting> {
  const { title, kind, groupId, place, expected, notes } = like
  const { id } = await createMeeting(db, { title, kind, groupId, place, expected, notes, start, end }, act)
  await db.updateTable('meeting').set({ series_id: seriesId, series_day: seriesDay }).where('id', '=', id).execute()
  if (room) {
    const booking = await bookRoom(db, { ...detailsOf(like), ...room }, act)
    await attachBooking(db, id, booking.id, act)
  }
  await copyPlan(db, like.id, id, act)
  for (const { briefId, copies } of like.handouts) await attachBrief(db, id, briefId, copies, act)
  const contactIds = like.invitations.filter(({ contact }) => !contact.archived && !contact.unsafe).map(({ contact }) => contact.id)
  if (contactIds.length > 0) await inviteContacts(db, id, { contactIds, reply: 'invited', permitted: new Set() }, act)
  return getMeeting(db, id)
}

/** What a booking is beside its time: as the meeting's own has it, else of the meeting. */
function detailsOf({ booking, title, groupId, expected }: Meeting) {
  if (!booking) return { title, contactId: groupId, expected }
  const { contactId, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes } = booking
  return { title: booking.title, contactId, expected: booking.expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes }
}
