import { inLine } from '#shared/areas/loans/visit.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { PlanInput } from '#shared/areas/meetings/planning.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { getBriefTitles } from '#main/areas/briefs/briefs.queries.ts'
import { reserveFares } from '#main/areas/loans/reservations/reservations.commands.ts'
import { queuePrint } from '#main/areas/briefs/prints/prints.commands.ts'
import { bookRoom } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addInvitations } from '../invitations.commands.ts'
import { getKind } from '../kinds/kinds.queries.ts'
import { insertMeeting, settleMeeting } from '../meetings.commands.ts'
import { addNeeds } from '../needs/needs.commands.ts'
import { writePlan } from '../plan/plan.commands.ts'
import { addRoles } from '../roles/roles.commands.ts'
import { settleRowOf } from '../topics/settle.commands.ts'
import { findInvitees } from './invitees.queries.ts'

/**
 * Writes a meeting with everything it needs, inside the transaction it is given: whatever is refused leaves nothing behind.
 * `permitted`: who may be invited though they are unsafe to contact.
 */
export async function planMeeting(db: WriteDb, input: PlanInput, permitted: ReadonlySet<string>, act: Act): Promise<Meeting> {
  const { ids } = await findInvitees(db, input.who, permitted, act.at)
  const bookingId = await bookFor(db, input, act)
  const meetingId = await insertMeeting(db, input.meeting, bookingId, act)
  const { defaults } = await getKind(db, input.meeting.kind)
  const steps = input.steps ?? defaults.steps.map((step) => ({ ...step, ownerId: null }))
  await writePlan(db, meetingId, { agenda: defaults.agenda, steps }, act)
  await settleRowOf(db, meetingId, act)
  if (input.roles.length > 0) await addRoles(db, meetingId, input.roles, act)
  if (input.needs.length > 0) await addNeeds(db, meetingId, input.needs, act)
  for (const [line, fare] of input.fares.entries()) await inLine(['fares', line], () => reserveFares(db, meetingId, fare, act))
  await handOut(db, meetingId, input, act)
  if (ids.length > 0) await addInvitations(db, meetingId, { contactIds: ids, reply: 'invited', permitted }, act)
  return settleMeeting(db, meetingId, act)
}

async function bookFor(db: WriteDb, { meeting, room }: PlanInput, act: Act): Promise<string | null> {
  if (!room) return null
  const { title, start, end, expected, groupId: contactId } = meeting
  return (await bookRoom(db, { ...room, start, end, title, contactId, expected }, act)).id
}

async function handOut(db: WriteDb, meetingId: string, { handouts, confirmedDraft }: PlanInput, act: Act): Promise<void> {
  if (handouts.length === 0) return
  const titles = await getBriefTitles(db, handouts.map(({ briefId }) => briefId))
  const unknown = handouts.findIndex(({ briefId }) => !titles.has(briefId))
  if (unknown >= 0) throw invalidField(['handouts', unknown, 'briefId'], 'meetings:brief.unknown')
  const rows = handouts.map(({ briefId, copies }, index) => ({ meeting_id: meetingId, brief_id: briefId, copies, position: index + 1 }))
  // The same one twice is one with the copies that come last.
  const once = [...new Map(rows.map((row) => [row.brief_id, row])).values()]
  await db.insertInto('meeting_handout').values(once).execute()
  for (const { brief_id: briefId, copies } of once) if (copies > 0) await queuePrint(db, { meetingId, briefId, copies }, act, { confirmedDraft })
}
