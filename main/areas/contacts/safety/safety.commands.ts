import { cardChanges, isUnsafe, liftsMark, mayReveal } from '#shared/areas/contacts/safety.rules.ts'
import { type PermitInput, permitLasts, type SafetyCard, type SafetyLevel, type SaveCardInput } from '#shared/areas/contacts/safety.schema.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { organizers, type Role } from '#shared/base/roles.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getContact } from '../contacts.queries.ts'
import { inStrides } from '../strides.ts'
import { columnsOf } from './cardRow.ts'
import { findCard } from './safety.queries.ts'

/** Lets these unsafe contacts onto the lists that this member makes for a while; who, why and whom stays written down. */
export async function permitUnsafe(db: WriteDb, { contactIds, purpose, reason }: PermitInput, act: Act): Promise<{ permitId: string; until: number }> {
  const permitId = act.newId()
  const until = act.at + permitLasts
  await db.insertInto('unsafe_permit').values({ id: permitId, member_id: act.member.id, purpose, reason, at: act.at, until }).execute()
  await inStrides([...new Set(contactIds)].map((contact_id) => ({ permit_id: permitId, contact_id })), (rows) => db.insertInto('unsafe_permit_contact').values(rows).execute())
  act.touch('contacts', ...contactIds)
  return { permitId, until }
}

/**
 * Writes the card and a line of its history, and marks or clears the contact: nothing else writes that mark.
 * INVALID at `reason` when the mark is lifted without one; CONFLICT `changedMeanwhile` when the card is no longer at `version`.
 */
export async function saveCard(db: WriteDb, { contactId, version, card, reason }: SaveCardInput, act: Act): Promise<SafetyCard> {
  const contact = await getContact(db, contactId)
  const before = await findCard(db, contactId)
  if ((before?.version ?? 0) !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id: contactId, label: contact.name }] })
  if (liftsMark(before?.level ?? levelWithout(contact), card.level) && !reason) throw invalidField(['reason'], 'consents:card.reasonMissing')
  const changes = cardChanges(before, card)
  if (changes.length > 0 || reason) {
    const row = { id: act.newId(), contact_id: contactId, at: act.at, member_id: act.member.id, changes: JSON.stringify(changes), reason }
    await db.insertInto('safety_card_change').values(row).execute()
  }
  const columns = { ...columnsOf(card), version: version + 1, saved_at: act.at, saved_by: act.member.id }
  await db
    .insertInto('safety_card')
    .values({ contact_id: contactId, ...columns })
    .onConflict((conflict) => conflict.column('contact_id').doUpdateSet(columns))
    .execute()
  // The contact's version too: whoever takes a merge back must see that the mark was set or lifted since.
  await db.updateTable('contact').set({ unsafe: isUnsafe(card.level) ? 1 : 0, version: contact.version + 1 }).where('id', '=', contactId).execute()
  act.touch('contacts', contactId)
  return (await findCard(db, contactId))!
}

/** Hands out how to reach someone; that it was asked for, and by whom, is the audit's. FORBIDDEN for whom this role may not be shown. */
export async function revealReach(db: WriteDb, contactId: string, role: Role, act: Act): Promise<Pick<Contact, 'phones' | 'emails' | 'addresses'>> {
  const contact = await getContact(db, contactId)
  const level = (await findCard(db, contactId))?.level ?? levelWithout(contact)
  if (!mayReveal(level, role)) throw deskError('FORBIDDEN', { needs: [...organizers] })
  const { phones, emails, addresses } = contact
  act.touch('contacts', contactId)
  return { phones, emails, addresses }
}

const levelWithout = ({ unsafe }: Contact): SafetyLevel | null => (unsafe ? 'unsafe' : null)
