import { newInvitees } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting, Reply } from '#shared/areas/meetings/meetings.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getMeeting } from './meetings.queries.ts'
import { noteYes } from './turnout/pace.commands.ts'

/** Whom to invite, and who of them may be though they are unsafe to contact (`listPermitted`). */
export interface Invitees {
  contactIds: string[]
  reply: Reply
  permitted: ReadonlySet<string>
}

/**
 * Invites those who are not invited yet, with `reply` as their answer; the others keep theirs.
 * One archived or unknown contact among the new ones refuses all, INVALID at its place in `contactIds`;
 * so does one who is unsafe to contact and not permitted, CONFLICT `unsafeContacts` with who they are.
 */
export async function inviteContacts(db: WriteDb, meetingId: string, invitees: Invitees, act: Act): Promise<Meeting> {
  await refuseMissing(db, meetingId)
  await addInvitations(db, meetingId, invitees, act)
  return getMeeting(db, meetingId)
}

/** The same for who reads the meeting afterwards anyway. */
export async function addInvitations(db: WriteDb, meetingId: string, { contactIds, reply, permitted }: Invitees, act: Act): Promise<void> {
  const invited = await db.selectFrom('meeting_invitation').select('contact_id').where('meeting_id', '=', meetingId).execute()
  const added = newInvitees(invited.map((row) => row.contact_id), contactIds)
  refuseUnfitContacts(await listContactSummaries(db, added), added, contactIds, permitted)
  if (added.length > 0) {
    const rows = added.map((contactId) => ({ meeting_id: meetingId, contact_id: contactId, reply, invited_at: act.at }))
    await db.insertInto('meeting_invitation').values(rows).execute()
    if (reply === 'yes') await noteYes(db, meetingId, added.length, act)
    act.touch('meetings', meetingId)
  }
}

/** Takes people off the list; nothing changes for those who are not on it. */
export async function uninviteContacts(db: WriteDb, meetingId: string, contactIds: string[], act: Act): Promise<Meeting> {
  await refuseMissing(db, meetingId)
  const gone = await db.deleteFrom('meeting_invitation').where('meeting_id', '=', meetingId).where('contact_id', 'in', contactIds).returning('reply').execute()
  await noteYes(db, meetingId, -gone.filter((row) => row.reply === 'yes').length, act)
  act.touch('meetings', meetingId)
  return getMeeting(db, meetingId)
}

/** Notes an answer; NOT_FOUND when this contact is not invited (any more). */
export async function setReply(db: WriteDb, meetingId: string, contactId: string, reply: Reply, act: Act): Promise<Meeting> {
  const before = await db.selectFrom('meeting_invitation').select('reply').where('meeting_id', '=', meetingId).where('contact_id', '=', contactId).executeTakeFirst()
  if (!before) throw notFound('meetings', meetingId)
  await db.updateTable('meeting_invitation').set({ reply }).where('meeting_id', '=', meetingId).where('contact_id', '=', contactId).execute()
  await noteYes(db, meetingId, Number(reply === 'yes') - Number(before.reply === 'yes'), act)
  act.touch('meetings', meetingId)
  return getMeeting(db, meetingId)
}

async function refuseMissing(db: WriteDb, meetingId: string): Promise<void> {
  const row = await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst()
  if (!row) throw notFound('meetings', meetingId)
}

function refuseUnfitContacts(found: ContactSummary[], added: string[], asked: string[], permitted: ReadonlySet<string>): void {
  const known = new Map(found.map((contact) => [contact.id, contact]))
  const issues = added.flatMap((contactId) => {
    const contact = known.get(contactId)
    if (contact && !contact.archived) return []
    const message = contact ? 'meetings:invite.archived' : 'meetings:invite.unknown'
    return [{ path: ['contactIds', asked.indexOf(contactId)], code: 'custom', message }]
  })
  if (issues.length > 0) throw deskError('INVALID', { issues })
  const unsafe = found.filter((contact) => contact.unsafe && !permitted.has(contact.id))
  const named = unsafe.slice(0, 50).map(({ id, name }) => ({ area: 'contacts', id, label: name }))
  if (unsafe.length > 0) throw deskError('CONFLICT', { reason: 'unsafeContacts', with: named })
}
