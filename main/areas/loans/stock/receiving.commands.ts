import type { Lot, ReceiveInput, Written } from '#shared/areas/loans/stock.schema.ts'
import { mustFitSerials } from '#shared/areas/loans/stock.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, mustBeOpen } from './day.queries.ts'
import { getDrawerInUse } from './drawers.queries.ts'
import { getItemInUse, type ItemFacts } from './items.commands.ts'
import { getLot } from './shelf.queries.ts'
import { writeLines } from './writing.commands.ts'

/** Adds what came in, as a lot of its own or to one there is. */
export async function receiveStock(db: WriteDb, input: ReceiveInput, act: Act): Promise<Written> {
  const day = await mustBeOpen(db, input.day, await clinicDay(db, act.at))
  const item = await getItemInUse(db, input.itemId)
  const drawer = await getDrawerInUse(db, input.drawerId, 'drawerId')
  const lot = input.lotId ? await getLotToFill(db, input.lotId, item) : await addLot(db, item, input, day, act)
  const line = { itemId: item.id, lotId: lot.id, drawerId: drawer.id, unitValue: lot.unitValue, kind: 'received' as const, change: input.quantity }
  return writeLines(db, [line], { day, note: input.note }, act)
}

/** Sets right what was written of a lot, save its worth and its numbers. */
export async function updateLot(db: WriteDb, lotId: string, facts: Pick<ReceiveInput, 'label' | 'purchasedOn' | 'expiresOn'>, act: Act): Promise<Lot> {
  const lot = await getLot(db, lotId)
  const { label, purchasedOn = null, expiresOn = null } = facts
  mustExpireAfter(purchasedOn, expiresOn, ['lot', 'expiresOn'])
  await db.updateTable('loan_lot').set({ label, purchased_on: purchasedOn, expires_on: expiresOn }).where('id', '=', lotId).execute()
  act.touch('loans', lotId, lot.itemId)
  return getLot(db, lotId)
}

/** A delivery of numbered pieces is one lot: its numbers were counted when it came in. */
async function getLotToFill(db: WriteDb, lotId: string, item: ItemFacts): Promise<Lot> {
  const lot = await getLot(db, lotId)
  if (lot.itemId !== item.id) throw invalidField(['lotId'], 'stock:lot.otherItem')
  if (lot.serialFrom !== '') throw invalidField(['lotId'], 'stock:lot.numbered')
  return lot
}

async function addLot(db: WriteDb, item: ItemFacts, input: ReceiveInput, day: string, act: Act): Promise<Lot> {
  mustFitSerials(input)
  const purchasedOn = input.purchasedOn ?? day
  mustExpireAfter(purchasedOn, input.expiresOn ?? null, ['expiresOn'])
  const id = act.newId()
  await db
    .insertInto('loan_lot')
    .values({
      id, item_id: item.id, label: input.label, unit_value: input.unitValue ?? item.unitValue, serial_from: input.serialFrom, serial_to: input.serialTo,
      purchased_on: purchasedOn, expires_on: input.expiresOn ?? null, created_at: act.at,
    })
    .execute()
  return getLot(db, id)
}

function mustExpireAfter(purchasedOn: string | null, expiresOn: string | null, path: string[]): void {
  if (purchasedOn !== null && expiresOn !== null && expiresOn < purchasedOn) throw invalidField(path, 'stock:lot.expiresBefore')
}
