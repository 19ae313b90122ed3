import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { isUnsafe, mayUse } from '#shared/areas/contacts/safety.rules.ts'
import type { SafeChannel, SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import type { Notice } from '#shared/areas/space/notices.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findCard, findInstruction } from './safety.queries.ts'

export type Reach = Pick<Notice, 'ways' | 'email' | 'phone' | 'address' | 'askMember'>

const nobody: Reach = { ways: { email: 'none', mail: 'none', phone: 'none' }, email: null, phone: null, address: null, askMember: null }

/** How to reach someone with what the clinic has to say: of a way that the card closes, nothing is given. */
export async function findReach(db: AnyDb, contact: Contact | null, now: number): Promise<Reach> {
  if (contact === null) return nobody
  const instruction = contact.unsafe ? await findInstruction(db, contact.id, now) : null
  const email = contact.emails[0]?.address ?? null
  const phone = contact.phones.find(({ kind }) => kind !== 'fax')?.number ?? null
  const address = contact.addresses.find(({ kind, street }) => kind === 'mailing' && street) ?? contact.addresses.find(({ street }) => street) ?? null
  const state = (channel: SafeChannel, known: unknown) => (!mayTell(instruction, channel) ? 'closed' : known === null ? 'none' : 'open') as 'closed' | 'none' | 'open'
  const ways = { email: state('email', email), mail: state('mail', address), phone: state('call', phone) }
  const closed = Object.values(ways).includes('closed')
  return {
    ways,
    email: ways.email === 'open' ? email : null,
    // Who has limits is called as the card says, which their record shows before the number.
    phone: ways.phone === 'open' && !contact.unsafe ? phone : null,
    address: ways.mail === 'open' && address ? { street: address.street, city: address.city, province: address.province, postalCode: address.postalCode } : null,
    askMember: closed ? ((await findCard(db, contact.id))?.savedBy ?? null) : null,
  }
}

/** A letter and an e-mail name the clinic: of someone with limits it must be safe to name it. Whoever calls sees the card first. */
function mayTell(instruction: SafetyInstruction | null, channel: SafeChannel): boolean {
  if (!mayUse(instruction, channel)) return false
  return channel === 'call' || instruction === null || !isUnsafe(instruction.level) || instruction.nameClinic === 'yes'
}
