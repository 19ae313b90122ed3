import { type PermitInput, permitLasts } from '#shared/areas/contacts/safety.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { inStrides } from '../strides.ts'

/** Lets these unsafe contacts onto the lists that this member makes for a while; who, why and whom stays written down. */
export async function permitUnsafe(db: WriteDb, { contactIds, purpose, reason }: PermitInput, act: Act): Promise<{ permitId: string; until: number }> {
  const permitId = act.newId()
  const until = act.at + permitLasts
  await db.insertInto('unsafe_permit').values({ id: permitId, member_id: act.member.id, purpose, reason, at: act.at, until }).execute()
  await inStrides([...new Set(contactIds)].map((contact_id) => ({ permit_id: permitId, contact_id })), (rows) => db.insertInto('unsafe_permit_contact').values(rows).execute())
  act.touch('contacts', ...contactIds)
  return { permitId, until }
}
