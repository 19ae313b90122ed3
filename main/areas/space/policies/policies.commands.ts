import type { Policy, PolicyInput } from '#shared/areas/space/policies.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getPolicy, listPolicies } from './policies.queries.ts'

/** Adds a set of booking rules, or writes one anew; throws CONFLICT `alreadyExists` when there is one for the same. */
export async function savePolicy(db: WriteDb, policyId: string | null, input: PolicyInput, act: Act): Promise<Policy> {
  if (input.contactId !== null && (await listContactSummaries(db, [input.contactId])).length === 0) throw invalidField(['contactId'], 'space:contactGone')
  await refuseSecond(db, input, policyId)
  const columns = {
    organization_kind: input.organizationKind, contact_id: input.contactId, days_ahead: input.daysAhead, hours_before: input.hoursBefore,
    longest_minutes: input.longest, month_hours: input.monthHours, key_after: input.keyAfter, needs_approval: input.needsApproval ? 1 : 0,
  }
  const id = policyId ?? act.newId()
  if (policyId === null) await db.insertInto('booking_policy').values({ id, ...columns, removed_at: null }).execute()
  else {
    await getPolicy(db, id)
    await db.updateTable('booking_policy').set(columns).where('id', '=', id).execute()
  }
  act.touch('space', id)
  return getPolicy(db, id)
}

/** Takes a set of rules away, or takes it back. */
export async function setPolicyRemoved(db: WriteDb, policyId: string, removed: boolean, act: Act): Promise<Policy> {
  const policy = await getPolicy(db, policyId)
  if (!removed) await refuseSecond(db, policy, policyId)
  await db.updateTable('booking_policy').set({ removed_at: removed ? act.at : null }).where('id', '=', policyId).execute()
  act.touch('space', policyId)
  return policy
}

async function refuseSecond(db: WriteDb, { contactId, organizationKind }: Pick<Policy, 'contactId' | 'organizationKind'>, except: string | null): Promise<void> {
  const second = (await listPolicies(db)).find((other) => other.id !== except && other.contactId === contactId && other.organizationKind === organizationKind)
  if (second) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'space', id: second.id, label: second.contactName ?? '' }] })
}
