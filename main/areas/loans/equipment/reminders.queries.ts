import type { Reminder, Slip } from '#shared/areas/loans/equipment.schema.ts'
import { daysOverdue } from '#shared/areas/loans/equipment.rules.ts'
import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import { findReach } from '#main/areas/contacts/safety/reach.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { getClaim, type HeldClaim } from './claims.queries.ts'
import { getEquipment } from './items.queries.ts'

interface Asked {
  claimId: string
  /** Of the screen, for someone whose own language is not known. */
  language: Language
  now: number
}

/** What is to be said to whoever has a thing, and by which ways their safe-contact card lets it be said. INVALID when it is not out. */
export async function composeReminder(db: AnyDb, { claimId, language, now }: Asked): Promise<Reminder> {
  const claim = await getClaim(db, claimId)
  if (claim.state !== 'lent') throw invalidField(['claimId'], 'equipment:bringBack.notOut')
  const contact = await borrowerOf(db, claim)
  return {
    language: letterLanguage(contact?.languages ?? [], language),
    claim,
    daysOverdue: daysOverdue(claim, await clinicDay(db, now)),
    ...(await findReach(db, contact, now)),
  }
}

/** The paper to sign for a loan. Who is unsafe to contact is not named on it. INVALID for what never went out. */
export async function findSlip(db: AnyDb, { claimId, language, now }: Asked): Promise<Slip> {
  const claim = await getClaim(db, claimId)
  const lent = await db
    .selectFrom('equipment_event as event')
    .leftJoin('member', 'member.id', 'event.member_id')
    .select(['event.on_day', 'member.name'])
    .where('event.claim_id', '=', claimId)
    .where('event.kind', '=', 'lent')
    .orderBy('event.seq', 'desc')
    .executeTakeFirst()
  if (!lent || (claim.state !== 'lent' && claim.state !== 'returned')) throw invalidField(['claimId'], 'equipment:bringBack.notOut')
  const contact = await borrowerOf(db, claim)
  const nameLeftOff = contact?.unsafe ?? false
  return {
    language: letterLanguage(contact?.languages ?? [], language),
    claim: nameLeftOff ? { ...claim, contactName: null, meetingTitle: null, note: '' } : claim,
    nameLeftOff,
    item: await getEquipment(db, claim.itemId, await clinicDay(db, now)),
    lentOn: lent.on_day,
    memberName: lent.name ?? '',
  }
}

/** Who has it, as a contact; null for a code, and for someone who was erased. */
async function borrowerOf(db: AnyDb, { contactId, contactName }: HeldClaim) {
  return contactId === null || contactName === null ? null : getContact(db, contactId)
}
