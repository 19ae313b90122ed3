import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { mustBeReversible, standingBefore, tellsOfThing } from '#shared/areas/loans/equipment.rules.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, mustBeOpen } from '../stock/day.queries.ts'
import { type EventRow, getEventRow, listHistory } from './events.queries.ts'
import { afterChange, refuseBarcodeTwice } from './items.commands.ts'
import { type ClaimPart, type ThingPart, writeEvent } from './writing.commands.ts'

/** Undoes all that was written together with a line, the last first: the claim and the thing are again as they were before, and the new lines say why. */
export async function reverseEvent(db: WriteDb, { eventId, reason }: { eventId: string; reason: string }, act: Act): Promise<Equipment> {
  const { item_id: itemId, act_id: ofAct } = await getEventRow(db, eventId)
  const day = await mustBeOpen(db, null, await clinicDay(db, act.at))
  const history = await listHistory(db, itemId)
  const lines = history.filter(({ actId, kind }) => actId === ofAct && kind !== 'reversed')
  mustBeReversible(history.find(({ id }) => id === eventId)!, history)
  for (const line of lines) mustBeReversible(line, history)
  const actId = act.newId()
  for (const line of lines.toReversed()) {
    const row = await getEventRow(db, line.id)
    const { ofClaim, ofThing } = standingBefore(line, history)
    const thing = tellsOfThing(line) && ofThing ? thingOf(await getEventRow(db, ofThing.id)) : {}
    if (row.kind === 'retired') await refuseBarcodeTwice(db, await barcodeOf(db, itemId), day, itemId)
    const before = ofClaim && (await getEventRow(db, ofClaim.id))
    const claim = before ? claimOf(before) : line.claimId === null ? null : { ...claimOf(row), claim_state: 'void' }
    const { contact_id, code, meeting_id, campaign_id, accessories } = before ?? row
    await writeEvent(db, { itemId, kind: 'reversed', day, note: reason, reverses: line.id, actId, whom: { contact_id, code, meeting_id, campaign_id, accessories }, thing, ...(claim && { claim }) }, act)
  }
  return afterChange(db, itemId, day)
}

const claimOf = ({ claim_id, claim_state, from_day, to_day, free_from, service_days }: EventRow): ClaimPart => ({ claim_id, claim_state, from_day, to_day, free_from, service_days })

const thingOf = ({ standing, condition, condition_note, missing }: EventRow) => ({ standing, condition, condition_note, missing }) as ThingPart

async function barcodeOf(db: WriteDb, itemId: string): Promise<string> {
  return (await db.selectFrom('equipment_item').select('barcode').where('id', '=', itemId).executeTakeFirstOrThrow()).barcode
}
