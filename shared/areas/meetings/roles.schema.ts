import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { roleName } from './kinds.schema.ts'

/** A part at a meeting and who takes it: a contact, a member of the staff, or nobody yet. */
export const roleFields = z.object({ role: roleName, contactId: id.nullable().default(null), memberId: id.nullable().default(null), note: optionalLine() })
export const roleInput = roleFields.refine(({ contactId, memberId }) => contactId === null || memberId === null, { path: ['memberId'], message: 'meetingNeeds:role.one' })
export type RoleInput = z.infer<typeof roleInput>

export const role = roleFields.extend({ id, holderName: z.string().nullable() })
export type MeetingRole = z.infer<typeof role>
