import type { AddInput, CheckInput, Equipment, EquipmentInput, StepInput } from '#shared/areas/loans/equipment.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { listLive } from './claims.queries.ts'
import { findByBarcode, getEquipment } from './items.queries.ts'
import { refusedBy } from './refusals.ts'
import { writeEvent } from './writing.commands.ts'

/** A new thing to lend. Refused when another in use has its barcode. */
export async function addEquipment(db: WriteDb, { condition, conditionNote, ...input }: AddInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  await refuseBarcodeTwice(db, input.barcode, day)
  const itemId = act.newId()
  await db.insertInto('equipment_item').values({ id: itemId, ...columnsOf(input), created_at: act.at, event_id: null }).execute()
  await writeEvent(db, { itemId, kind: 'added', day, note: '', thing: { condition, condition_note: conditionNote } }, act)
  return afterChange(db, itemId, day)
}

/** Sets right what a thing is. An accessory that is no longer one of its own is not missing either. */
export async function updateEquipment(db: WriteDb, itemId: string, input: EquipmentInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  const before = await getEquipment(db, itemId, day)
  if (before.standing !== 'retired') await refuseBarcodeTwice(db, input.barcode, day, itemId)
  await db.updateTable('equipment_item').set(columnsOf(input)).where('id', '=', itemId).execute()
  const missing = before.missing.filter((name) => input.accessories.includes(name))
  if (missing.length < before.missing.length) await writeEvent(db, { itemId, kind: 'checked', day, note: '', thing: { missing: JSON.stringify(missing) } }, act)
  act.touch('loans', itemId)
  return afterChange(db, itemId, day)
}

/** Says how a thing is while it is here. */
export async function checkEquipment(db: WriteDb, { itemId, condition, conditionNote, missing }: CheckInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  await mustBeHere(db, itemId, day)
  mustBeOwn(missing, (await getEquipment(db, itemId, day)).accessories, 'missing')
  await writeEvent(db, { itemId, kind: 'checked', day, note: '', thing: { condition, condition_note: conditionNote, missing: JSON.stringify(missing) } }, act)
  return afterChange(db, itemId, day)
}

/** Has it repaired: until it is back from there it is not lent. */
export async function sendForRepair(db: WriteDb, { itemId, reason }: StepInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  const { standing } = await mustBeHere(db, itemId, day)
  if (standing !== 'inUse') throw deskError('CONFLICT', { reason: standing === 'repair' ? 'equipmentInRepair' : 'equipmentRetired' })
  await writeEvent(db, { itemId, kind: 'sentForRepair', day, note: reason, thing: { standing: 'repair' } }, act)
  return afterChange(db, itemId, day)
}

/** It is back from repair, and how it is now. */
export async function backFromRepair(db: WriteDb, { itemId, condition, conditionNote, missing }: CheckInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  const item = await getEquipment(db, itemId, day)
  if (item.standing !== 'repair') throw invalidField(['itemId'], 'equipment:repair.notThere')
  mustBeOwn(missing, item.accessories, 'missing')
  await writeEvent(db, { itemId, kind: 'backFromRepair', day, note: '', thing: { standing: 'inUse', condition, condition_note: conditionNote, missing: JSON.stringify(missing) } }, act)
  return afterChange(db, itemId, day)
}

/** Takes a thing out of use for good; its history stays. Refused while it is out, and while someone has reserved it. */
export async function retireEquipment(db: WriteDb, { itemId, reason }: StepInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  const { standing } = await mustBeHere(db, itemId, day)
  if (standing === 'retired') throw deskError('CONFLICT', { reason: 'equipmentRetired' })
  const reserved = await listLive(db, day, itemId)
  if (reserved.length > 0) throw refusedBy('equipmentTaken', reserved)
  await writeEvent(db, { itemId, kind: 'retired', day, note: reason, thing: { standing: 'retired' } }, act)
  return afterChange(db, itemId, day)
}

/** Takes a retired thing into use again. Refused when another has its barcode by now. */
export async function restoreEquipment(db: WriteDb, { itemId, reason }: StepInput, act: Act): Promise<Equipment> {
  const day = await clinicDay(db, act.at)
  const item = await getEquipment(db, itemId, day)
  if (item.standing !== 'retired') throw invalidField(['itemId'], 'equipment:retire.inUse')
  await refuseBarcodeTwice(db, item.barcode, day, itemId)
  await writeEvent(db, { itemId, kind: 'restored', day, note: reason, thing: { standing: 'inUse' } }, act)
  return afterChange(db, itemId, day)
}

/** Throws INVALID in `field` when a name is none of the thing's own accessories. */
export function mustBeOwn(names: readonly string[], accessories: readonly string[], field: string): void {
  if (names.some((name) => !accessories.includes(name))) throw invalidField([field], 'equipment:item.noSuchAccessory')
}

/** Throws CONFLICT `barcodeTaken` when another thing in use has this barcode. */
export async function refuseBarcodeTwice(db: WriteDb, barcode: string, day: string, except?: string): Promise<void> {
  const other = barcode === '' ? null : await findByBarcode(db, barcode, day)
  if (other && other.id !== except) throw deskError('CONFLICT', { reason: 'barcodeTaken', field: 'barcode', with: [{ area: 'loans', id: other.id, label: other.name }] })
}

/** The thing, which nobody has out; throws CONFLICT `equipmentLent` with who has it. */
async function mustBeHere(db: WriteDb, itemId: string, day: string): Promise<Equipment> {
  const item = await getEquipment(db, itemId, day)
  if (item.loan) throw refusedBy('equipmentLent', [item.loan])
  return item
}

const columnsOf = (input: EquipmentInput) => ({
  name: input.name,
  kind: input.kind,
  serial: input.serial,
  barcode: input.barcode,
  accessories: JSON.stringify(input.accessories),
  value: input.value,
  service_days: input.serviceDays,
  kept_at: input.keptAt,
})

/** The thing after its history was changed; it is found by its words while it is in use. */
export async function afterChange(db: WriteDb, itemId: string, day: string): Promise<Equipment> {
  const item = await getEquipment(db, itemId, day)
  if (item.standing === 'retired') await removeFromSearch(db, 'loans', itemId)
  else await indexForSearch(db, { area: 'loans', id: itemId, title: item.name, body: [item.kind, item.serial, item.barcode].join(' ') })
  return item
}
