import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import { addDays, dayAt, daysBetween } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { queuePrint } from '#main/areas/briefs/prints/prints.commands.ts'
import { listPrintsOfMeeting } from '#main/areas/briefs/prints/prints.queries.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { bookRoom } from '#main/areas/space/space.commands.ts'
import { getZone, listMembers } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { inviteContacts } from '../invitations.commands.ts'
import { insertMeeting, settleMeeting } from '../meetings.commands.ts'
import { addNeeds } from '../needs/needs.commands.ts'
import { listNeeds } from '../needs/needs.queries.ts'
import { copyPlan } from '../plan/plan.commands.ts'
import { attachBrief } from '../preparations.commands.ts'
import { addRoles } from '../roles/roles.commands.ts'
import { listRoles } from '../roles/roles.queries.ts'

interface Copy {
  start: number
  end: number
  room: (Placement & { override: string }) | null
  seriesId: string
  seriesDay: string
}

/**
 * A meeting like another on another date: its room booked, its agenda, its checklist with nothing done, what people need and who does
 * what, its papers, and everyone invited anew, but for those archived since and those unsafe to contact, who are asked about one list
 * at a time. Fares are not kept that far ahead: they expire.
 */
export async function copyMeeting(db: WriteDb, like: Meeting, { start, end, room, seriesId, seriesDay }: Copy, act: Act): Promise<Meeting> {
  const { title, kind, groupId, place, expected, notes } = like
  const booking = room && (await bookRoom(db, { ...detailsOf(like), ...room }, act))
  const id = await insertMeeting(db, { title, kind, groupId, place, expected, notes, start, end }, booking?.id ?? null, act)
  await db.updateTable('meeting').set({ series_id: seriesId, series_day: seriesDay }).where('id', '=', id).execute()
  await copyPlan(db, like.id, id, act)
  await copyPeople(db, like, { id, start }, act)
  await copyPapers(db, like, id, act)
  const contactIds = like.invitations.filter(({ contact }) => !contact.archived && !contact.unsafe).map(({ contact }) => contact.id)
  if (contactIds.length > 0) await inviteContacts(db, id, { contactIds, reply: 'invited', permitted: new Set() }, act)
  return settleMeeting(db, id, act)
}

/** Who does what, and what is needed by when; a part whose holder is gone is nobody's yet. */
async function copyPeople(db: WriteDb, like: Meeting, to: { id: string; start: number }, act: Act): Promise<void> {
  const roles = await listRoles(db, like.id)
  const needs = await listNeeds(db, like.id)
  const contacts = await listContactSummaries(db, [...roles, ...needs].flatMap(({ contactId }) => contactId ?? []))
  const there = new Set([...contacts.filter(({ archived }) => !archived), ...(await listMembers(db))].map(({ id }) => id))
  const still = (id: string | null) => (id !== null && there.has(id) ? id : null)
  await addRoles(db, to.id, roles.map(({ role, contactId, memberId, note }) => ({ role, contactId: still(contactId), memberId: still(memberId), note })), act)
  const zone = await getZone(db)
  const later = daysBetween(dayAt(like.start, zone), dayAt(to.start, zone))
  const asked = needs.map(({ kind, language, quantity, contactId, details, deadline }) => ({ kind, language, quantity, contactId: still(contactId), details, deadline: deadline && addDays(deadline, later) }))
  await addNeeds(db, to.id, asked, act)
}

/** What is handed out, on the front desk's list where the other's is or was: it was confirmed there if it was not approved. */
async function copyPapers(db: WriteDb, like: Meeting, id: string, act: Act): Promise<void> {
  const listed = new Set((await listPrintsOfMeeting(db, like.id)).filter(({ state }) => state !== 'cancelled').map(({ briefId }) => briefId))
  for (const { briefId, copies } of like.handouts) {
    await attachBrief(db, id, briefId, copies, act)
    if (copies > 0 && listed.has(briefId)) await queuePrint(db, { meetingId: id, briefId, copies }, act, { confirmedDraft: true })
  }
}

/** What a booking is beside its time: as the meeting's own has it, else of the meeting. */
function detailsOf({ booking, title, groupId, expected }: Meeting) {
  if (!booking) return { title, contactId: groupId, expected }
  const { contactId, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes } = booking
  return { title: booking.title, contactId, expected: booking.expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes }
}
