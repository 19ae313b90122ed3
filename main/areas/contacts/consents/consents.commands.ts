import { actBy, validUntil } from '#shared/areas/contacts/consents.rules.ts'
import type { Consent, ConsentInput, WithdrawInput } from '#shared/areas/contacts/consents.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getContact } from '../contacts.queries.ts'
import { getConsent, todayOf } from './consents.queries.ts'

/** Records a consent; one given in days to come is refused. */
export async function giveConsent(db: WriteDb, contactId: string, input: ConsentInput, act: Act): Promise<Consent> {
  await getContact(db, contactId)
  await refuseFuture(db, input.givenOn, ['consent', 'givenOn'], act)
  const id = act.newId()
  await db
    .insertInto('contact_consent')
    .values({
      id, contact_id: contactId, ...columnsOf(input), valid_until: validUntil(input),
      withdrawn_on: null, withdrawn_how: '', act_by: null, actioned_at: null, actioned_by: null, struck_reason: null,
      recorded_at: act.at, recorded_by: act.member.id,
    })
    .execute()
  return written(db, id, act)
}

/** Notes that a membership ended, which gives the consent its last day. */
export async function endMembership(db: WriteDb, id: string, endedOn: string, act: Act): Promise<Consent> {
  const consent = await getConsent(db, id, act.at)
  if (consent.basis !== 'membership') throw invalidField(['endedOn'], 'consents:give.endNotMembership')
  if (endedOn < consent.givenOn) throw invalidField(['endedOn'], 'consents:give.endBeforeBegin')
  await db.updateTable('contact_consent').set({ ended_on: endedOn, valid_until: validUntil({ ...consent, endedOn }) }).where('id', '=', id).execute()
  return written(db, id, act)
}

/** Notes a withdrawal and until when it must be acted on. The first one stands: a second is refused. */
export async function withdrawConsent(db: WriteDb, { id, withdrawnOn, how }: WithdrawInput, act: Act): Promise<Consent> {
  const consent = await getConsent(db, id, act.at)
  refuseStruck(consent)
  if (consent.withdrawnOn !== null) throw invalidField(['withdrawnOn'], 'consents:withdraw.already')
  if (withdrawnOn < consent.givenOn) throw invalidField(['withdrawnOn'], 'consents:withdraw.beforeGiven')
  await refuseFuture(db, withdrawnOn, ['withdrawnOn'], act)
  await db.updateTable('contact_consent').set({ withdrawn_on: withdrawnOn, withdrawn_how: how, act_by: actBy(withdrawnOn) }).where('id', '=', id).execute()
  return written(db, id, act)
}

/** Notes that a withdrawal was acted on, when and by whom; or that it was not after all. */
export async function setActioned(db: WriteDb, id: string, actioned: boolean, act: Act): Promise<Consent> {
  const consent = await getConsent(db, id, act.at)
  refuseStruck(consent)
  if (consent.withdrawnOn === null) throw invalidField(['id'], 'consents:withdraw.notYet')
  if (actioned === (consent.actionedAt !== null)) return consent
  const columns = actioned ? { actioned_at: act.at, actioned_by: act.member.id } : { actioned_at: null, actioned_by: null }
  await db.updateTable('contact_consent').set(columns).where('id', '=', id).execute()
  return written(db, id, act)
}

/** Strikes a record out with the reason; it counts for nothing from then on, and stays to be read. */
export async function strikeConsent(db: WriteDb, id: string, reason: string, act: Act): Promise<Consent> {
  refuseStruck(await getConsent(db, id, act.at))
  await db.updateTable('contact_consent').set({ struck_reason: reason }).where('id', '=', id).execute()
  return written(db, id, act)
}

function refuseStruck(consent: Consent): void {
  if (consent.struckReason !== null) throw invalidField(['id'], 'consents:strike.already')
}

async function refuseFuture(db: WriteDb, day: string, path: string[], act: Act): Promise<void> {
  if (day > (await todayOf(db, act.at))) throw invalidField(path, 'consents:give.future')
}

async function written(db: WriteDb, id: string, act: Act): Promise<Consent> {
  const consent = await getConsent(db, id, act.at)
  act.touch('contacts', consent.contactId)
  return consent
}

function columnsOf(input: ConsentInput) {
  return {
    channel: input.channel,
    purpose: input.purpose,
    purpose_words: input.purpose === 'other' ? input.purposeWords : '',
    type: input.type,
    basis: input.basis,
    given_on: input.givenOn,
    ended_on: input.endedOn,
    method: input.method,
    wording: input.wording,
    wording_version: input.wordingVersion,
    language: input.language,
    taken_by: input.takenBy,
    evidence: input.evidence,
  }
}
