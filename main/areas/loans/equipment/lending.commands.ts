import type { BringBackInput, Claim, Equipment, ExtendInput, LendInput, Loan, ReserveInput } from '#shared/areas/loans/equipment.schema.ts'
import { freeAfterPlan, freeAfterReturn, inTheWay, latestDay, mustBeSpan, nearestFree } from '#shared/areas/loans/equipment.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { mustKnowCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, mustBeOpen } from '../stock/day.queries.ts'
import { mustKnowRecipient } from '../stock/entries.queries.ts'
import { getClaim, type HeldClaim, listHolding } from './claims.queries.ts'
import { mustBeOwn } from './items.commands.ts'
import { getEquipment } from './items.queries.ts'
import { refusedBy } from './refusals.ts'
import { type ClaimPart, type WhomPart, writeEvent } from './writing.commands.ts'

/** Keeps a thing for someone for some days. CONFLICT `equipmentTaken` with who has it then and the nearest days that are free. */
export async function reserveEquipment(db: WriteDb, input: ReserveInput, act: Act): Promise<Claim> {
  const today = await clinicDay(db, act.at)
  if (input.from < today) throw invalidField(['from'], 'equipment:span.past')
  mustBeSpan(input, today, 'to')
  const item = await getEquipment(db, input.itemId, today)
  if (item.standing === 'retired') throw deskError('CONFLICT', { reason: 'equipmentRetired' })
  await mustKnowWhom(db, input)
  await mustBeFree(db, item, input, { on: today, field: 'from' })
  const claim = partOf({ id: act.newId(), ...input, serviceDays: item.serviceDays }, 'reserved')
  await writeEvent(db, { itemId: item.id, kind: 'reserved', day: today, note: input.note, claim, whom: whomOf(input) }, act)
  return getClaim(db, claim.claim_id!)
}

/** Calls a reservation off, with the reason. */
export async function cancelReservation(db: WriteDb, { claimId, reason }: { claimId: string; reason: string }, act: Act): Promise<Claim> {
  const claim = await getClaim(db, claimId)
  if (claim.state !== 'reserved') throw invalidField(['claimId'], 'equipment:cancel.notReserved')
  await writeEvent(db, { itemId: claim.itemId, kind: 'cancelled', day: await clinicDay(db, act.at), note: reason, claim: { ...keptPart(claim), claim_state: 'cancelled' }, whom: whomOfClaim(claim) }, act)
  return getClaim(db, claimId)
}

/**
 * Hands a thing over: to whom it is reserved for, or to anyone while nobody else has a day of it.
 * CONFLICT `equipmentLent`, `equipmentTaken`, `equipmentInRepair` or `equipmentRetired`, with who has it and the nearest days that are free.
 */
export async function lendEquipment(db: WriteDb, input: LendInput, act: Act): Promise<Loan> {
  const today = await clinicDay(db, act.at)
  const day = await mustBeOpen(db, input.day, today)
  mustBeSpan({ from: day, to: input.due }, today, 'due')
  const item = await getEquipment(db, input.itemId, today)
  mustBeAtHand(item)
  const reservation = input.claimId ? await mustBeReserved(db, input.claimId, item) : null
  if (!reservation) await mustKnowWhom(db, input)
  await mustBeFree(db, item, { from: day, to: input.due }, { on: day, field: 'due', reservation })
  const there = item.accessories.filter((name) => !item.missing.includes(name))
  const accessories = input.accessories ?? there
  mustBeOwn(accessories, item.accessories, 'accessories')
  const condition = input.condition ?? item.condition
  const claim = partOf({ id: reservation?.id ?? act.newId(), from: day, to: input.due, serviceDays: item.serviceDays }, 'lent')
  const whom = { ...(reservation ? whomOfClaim(reservation) : whomOf(input)), accessories: JSON.stringify(accessories) }
  await writeEvent(db, {
    itemId: item.id,
    kind: 'lent',
    day,
    note: input.note || (reservation?.note ?? ''),
    claim,
    whom,
    // What was missing and goes out after all was found again.
    thing: { condition, condition_note: input.condition ? input.conditionNote : item.conditionNote, missing: JSON.stringify(item.missing.filter((name) => !accessories.includes(name))) },
  }, act)
  return getClaim(db, claim.claim_id!)
}

/** Moves the last day of a loan or a reservation. CONFLICT `equipmentTaken` with the latest day possible when it runs into another's. */
export async function extendClaim(db: WriteDb, { claimId, to, note }: ExtendInput, act: Act): Promise<Claim> {
  const today = await clinicDay(db, act.at)
  const claim = await getClaim(db, claimId)
  if (claim.state !== 'lent' && claim.state !== 'reserved') throw invalidField(['claimId'], 'equipment:extend.over')
  if (to === claim.to) throw invalidField(['to'], 'equipment:extend.same')
  if (to < today) throw invalidField(['to'], 'equipment:span.past')
  mustBeSpan({ from: claim.from, to }, today, 'to')
  const claims = (await listHolding(db, claim.itemId, claim.from)).filter(({ state }) => state !== 'returned')
  const others = inTheWay({ from: claim.from, to, serviceDays: claim.serviceDays, except: claim.id }, claims, today)
  if (others.length > 0) {
    const latest = latestDay(claim, claims, today)
    throw refusedBy('equipmentTaken', others, { field: 'to', latestDay: latest !== null && latest >= today ? latest : null })
  }
  await writeEvent(db, {
    itemId: claim.itemId, kind: 'extended', day: today, note, claim: { ...keptPart(claim), to_day: to, free_from: freeAfterPlan(to, claim.serviceDays) }, whom: whomOfClaim(claim),
  }, act)
  return getClaim(db, claimId)
}

/** It is back: how it is, and what did not come with it. It goes straight to repair when that is wished. */
export async function bringBack(db: WriteDb, input: BringBackInput, act: Act): Promise<Claim> {
  const today = await clinicDay(db, act.at)
  const claim = await getClaim(db, input.claimId)
  if (claim.state !== 'lent') throw invalidField(['claimId'], 'equipment:bringBack.notOut')
  const day = await mustBeOpen(db, input.day, today)
  if (day < claim.from) throw invalidField(['day'], 'equipment:bringBack.before')
  const item = await getEquipment(db, claim.itemId, today)
  mustBeOwn(input.missing, claim.accessories, 'missing')
  // What never went out is where it was: missing before, missing still.
  const missing = item.accessories.filter((name) => input.missing.includes(name) || (item.missing.includes(name) && !claim.accessories.includes(name)))
  const actId = act.newId()
  await writeEvent(db, {
    itemId: claim.itemId, kind: 'returned', day, note: input.note, actId,
    claim: { ...keptPart(claim), claim_state: 'returned', to_day: day, free_from: freeAfterReturn(day, claim.serviceDays) },
    whom: whomOfClaim(claim),
    thing: { condition: input.condition, condition_note: input.conditionNote, missing: JSON.stringify(missing) },
  }, act)
  if (input.repair) await writeEvent(db, { itemId: claim.itemId, kind: 'sentForRepair', day, note: input.conditionNote, actId, thing: { standing: 'repair' } }, act)
  return getClaim(db, input.claimId)
}

/** Throws CONFLICT unless it is here and in use. */
function mustBeAtHand(item: Equipment): void {
  if (item.loan) throw refusedBy('equipmentLent', [item.loan])
  if (item.standing === 'retired') throw deskError('CONFLICT', { reason: 'equipmentRetired' })
  if (item.standing === 'repair') throw deskError('CONFLICT', { reason: 'equipmentInRepair' })
}

async function mustBeReserved(db: WriteDb, claimId: string, item: Equipment): Promise<HeldClaim> {
  const claim = await getClaim(db, claimId)
  if (claim.itemId !== item.id || claim.state !== 'reserved') throw invalidField(['claimId'], 'equipment:cancel.notReserved')
  return claim
}

/** Throws NOT_FOUND for a contact, a meeting or a campaign that is not known. */
async function mustKnowWhom(db: WriteDb, { contactId, meetingId, campaignId }: Pick<ReserveInput, 'contactId' | 'meetingId' | 'campaignId'>): Promise<void> {
  await mustKnowRecipient(db, contactId ?? null, meetingId)
  await mustKnowCampaign(db, campaignId)
}

interface Wish {
  from: string
  to: string
}

/** Throws CONFLICT `equipmentTaken` when someone else has a day of these, as things stood `on` a day, with the nearest that are free. */
async function mustBeFree(db: WriteDb, item: Equipment, { from, to }: Wish, { on, field, reservation }: { on: string; field: string; reservation?: HeldClaim | null }): Promise<void> {
  const claims = await listHolding(db, item.id, on)
  // Whoever had reserved it does not wait for the service of what came back late.
  const holding = reservation ? claims.filter(({ state }) => state !== 'returned') : claims
  const wish = { from, to, serviceDays: item.serviceDays, except: reservation?.id }
  const others = inTheWay(wish, holding, on)
  if (others.length > 0) throw refusedBy('equipmentTaken', others, { field, freeDays: nearestFree(wish, holding, on) })
}

function partOf({ id, from, to, serviceDays }: Wish & { id: string; serviceDays: number }, state: string): ClaimPart {
  return { claim_id: id, claim_state: state, from_day: from, to_day: to, free_from: freeAfterPlan(to, serviceDays), service_days: serviceDays }
}

/** A claim as it is. */
export function keptPart(claim: HeldClaim): ClaimPart {
  return { claim_id: claim.id, claim_state: claim.state, from_day: claim.from, to_day: claim.to, free_from: claim.freeFrom, service_days: claim.serviceDays }
}

const whomOf = (input: Pick<ReserveInput, 'contactId' | 'code' | 'meetingId' | 'campaignId'>): WhomPart => ({
  contact_id: input.contactId ?? null, code: input.code, meeting_id: input.meetingId, campaign_id: input.campaignId, accessories: '[]',
})

/** For whom a claim is, as it was written: should a merge be undone, each has their own again. */
export const whomOfClaim = (claim: HeldClaim): WhomPart => ({
  contact_id: claim.writtenFor, code: claim.code, meeting_id: claim.meetingId, campaign_id: claim.campaignId, accessories: JSON.stringify(claim.accessories),
})
