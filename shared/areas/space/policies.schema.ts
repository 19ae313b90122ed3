import { z } from 'zod'
import { wallClock } from '#shared/base/time.ts'
import { organizationKind } from '#shared/areas/contacts/contacts.schema.ts'
import { id } from '#shared/base/ids.ts'

const limits = {
  /** How early: at most so many calendar days ahead; null: as early as they like. */
  daysAhead: z.int().min(1).max(1830).nullable().default(null),
  /** How late: at least so many hours before it begins. */
  hoursBefore: z.int().min(1).max(8760).nullable().default(null),
  /** How long one booking may be, in minutes. */
  longest: z.int().min(5).max(1440).nullable().default(null),
  /** Hours that a group may have each calendar month. */
  monthHours: z.int().min(1).max(744).nullable().default(null),
  /** After this clock someone must have the key. */
  keyAfter: wallClock.nullable().default(null),
  /** A coordinator must agree to each booking. */
  needsApproval: z.boolean().default(false),
}

const policyFields = z.object({
  /** For one kind of organization, or for one group or person; neither: for everyone. */
  organizationKind: organizationKind.nullable().default(null),
  contactId: id.nullable().default(null),
  ...limits,
})
export const policyInput = policyFields.refine(({ organizationKind: kind, contactId }) => kind === null || contactId === null, { path: ['contactId'], message: 'spaceRules:policies.oneScope' })
export type PolicyInput = z.infer<typeof policyInput>

/** The booking rules of everyone, of a kind of organization, or of one group. */
export const policy = policyFields.extend({ id, contactName: z.string().nullable() })
export type Policy = z.infer<typeof policy>
