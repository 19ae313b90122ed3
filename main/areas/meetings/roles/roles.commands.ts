import { mostRoles } from '#shared/areas/meetings/kinds.schema.ts'
import type { MeetingRole, RoleInput } from '#shared/areas/meetings/roles.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { listMembers } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { listRoles } from './roles.queries.ts'

/** Adds parts after those there are. INVALID for someone unknown, archived or gone, or when there are too many; throws NOT_FOUND. */
export async function addRoles(db: WriteDb, meetingId: string, roles: readonly RoleInput[], act: Act): Promise<MeetingRole[]> {
  const there = await listRoles(db, meetingId)
  if (there.length + roles.length > mostRoles) throw invalidField(['role', 'role'], 'meetingNeeds:role.full')
  await refuseUnfit(db, roles)
  const last = await db.selectFrom('meeting_role').select(({ fn }) => fn.max('position').as('at')).where('meeting_id', '=', meetingId).executeTakeFirst()
  const rows = roles.map((role, index) => ({ id: act.newId(), meeting_id: meetingId, position: (last?.at ?? 0) + 1 + index, ...columnsOf(role) }))
  if (rows.length > 0) await db.insertInto('meeting_role').values(rows).execute()
  return written(db, meetingId, act)
}

/** Changes a part or who takes it. Throws NOT_FOUND. */
export async function changeRole(db: WriteDb, meetingId: string, roleId: string, role: RoleInput, act: Act): Promise<MeetingRole[]> {
  const before = (await listRoles(db, meetingId)).find(({ id }) => id === roleId)
  if (before?.contactId !== role.contactId || before.memberId !== role.memberId) await refuseUnfit(db, [role])
  const { numUpdatedRows } = await db.updateTable('meeting_role').set(columnsOf(role)).where('id', '=', roleId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound('meetings', roleId)
  return written(db, meetingId, act)
}

/** Takes a part off. Throws NOT_FOUND. */
export async function removeRole(db: WriteDb, meetingId: string, roleId: string, act: Act): Promise<MeetingRole[]> {
  const { numDeletedRows } = await db.deleteFrom('meeting_role').where('id', '=', roleId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound('meetings', roleId)
  return written(db, meetingId, act)
}

/** An erased contact takes no part any more, and no note of theirs stays. */
export async function forgetContactInRoles(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const rows = await db.selectFrom('meeting_role').select('meeting_id').where('contact_id', '=', contactId).execute()
  await db.updateTable('meeting_role').set({ contact_id: null, note: '' }).where('contact_id', '=', contactId).execute()
  act.touch('meetings', ...rows.map((row) => row.meeting_id))
}

async function refuseUnfit(db: WriteDb, roles: readonly RoleInput[]): Promise<void> {
  const contactIds = [...new Set(roles.flatMap(({ contactId }) => contactId ?? []))]
  const contacts = await listContactSummaries(db, contactIds)
  if (contacts.length < contactIds.length) throw invalidField(['role', 'contactId'], 'meetings:invite.unknown')
  if (contacts.some(({ archived }) => archived)) throw invalidField(['role', 'contactId'], 'meetings:invite.archived')
  const memberIds = roles.flatMap(({ memberId }) => memberId ?? [])
  if (memberIds.length === 0) return
  const members = new Set((await listMembers(db)).map(({ id }) => id))
  if (memberIds.some((memberId) => !members.has(memberId))) throw invalidField(['role', 'memberId'], 'meetingNeeds:role.gone')
}

const columnsOf = ({ role, contactId, memberId, note }: RoleInput) => ({ role, contact_id: contactId, member_id: memberId, note })

async function written(db: WriteDb, meetingId: string, act: Act): Promise<MeetingRole[]> {
  act.touch('meetings', meetingId)
  return listRoles(db, meetingId)
}
