import { condition, type Equipment, standing, type StripRow } from '#shared/areas/loans/equipment.schema.ts'
import { heldDays } from '#shared/areas/loans/equipment.rules.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { addDays } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findServiced, type HeldClaim, listBetween, listLive } from './claims.queries.ts'

const mostItems = 500
const stripDays = 14

/** Every thing by name, retired ones last, with who has it and who has it next. */
export async function listEquipment(db: AnyDb, day: string): Promise<Equipment[]> {
  const rows = await itemsOf(db)
    .orderBy((order) => order.case().when('item.standing', '=', 'retired').then(1).else(0).end())
    .orderBy((order) => order.fn('lower', ['item.name']))
    .orderBy('item.id')
    .limit(mostItems)
    .execute()
  const live = Map.groupBy(await listLive(db, day), ({ itemId }) => itemId)
  const serviced = await findServiced(db, day)
  return rows.map((row) => equipmentOf(row, live.get(row.id) ?? [], serviced.get(row.id) ?? null))
}

/** The thing, also a retired one; throws NOT_FOUND. */
export async function getEquipment(db: AnyDb, itemId: string, day: string): Promise<Equipment> {
  const row = await itemsOf(db).where('item.id', '=', itemId).executeTakeFirst()
  if (!row) throw notFound('loans', itemId)
  return equipmentOf(row, await listLive(db, day, itemId), (await findServiced(db, day)).get(itemId) ?? null)
}

/** The thing in use with a barcode, if there is one. */
export async function findByBarcode(db: AnyDb, barcode: string, day: string): Promise<Equipment | null> {
  const row = await db.selectFrom('equipment_item').select('id').where('barcode', '=', barcode).where('standing', '<>', 'retired').executeTakeFirst()
  return row ? getEquipment(db, row.id, day) : null
}

/** What is taken on which of fourteen days from one on, of all that is not retired. */
export async function findStrip(db: AnyDb, from: string, today: string): Promise<StripRow[]> {
  const to = addDays(from, stripDays - 1)
  const claims = Map.groupBy(await listBetween(db, from, to), ({ itemId }) => itemId)
  const rows = await itemsOf(db)
    .where('item.standing', '<>', 'retired')
    .orderBy((order) => order.fn('lower', ['item.name']))
    .orderBy('item.id')
    .limit(mostItems)
    .execute()
  return rows.map((row) => ({
    itemId: row.id,
    itemName: row.name,
    standing: standing.parse(row.standing),
    claims: (claims.get(row.id) ?? []).flatMap((claim) => {
      const held = heldDays(claim, today)
      return held && held.freeFrom > from ? [{ ...claim, freeFrom: held.freeFrom }] : []
    }),
  }))
}

/** What find-anything shows of these things, in the order given; the detail is its kind and its label. */
export async function describeEquipment(db: AnyDb, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await itemsOf(db).where('item.id', 'in', [...ids]).execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    return row ? [{ area: 'loans' as const, id, page: 'equipment' as const, title: row.name, detail: [row.kind, row.barcode || row.serial].filter(Boolean).join(' · ') }] : []
  })
}

function itemsOf(db: AnyDb) {
  return db.selectFrom('equipment_item as item').leftJoin('equipment_photo as photo', 'photo.item_id', 'item.id').selectAll('item').select(['photo.at as photo_at', 'photo.alt as photo_alt'])
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof itemsOf>['executeTakeFirstOrThrow']>>

const equipmentOf = (row: ItemRow, live: readonly HeldClaim[], servicedFrom: string | null): Equipment => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  serial: row.serial,
  barcode: row.barcode,
  accessories: JSON.parse(row.accessories) as string[],
  value: row.value,
  serviceDays: row.service_days,
  keptAt: row.kept_at,
  standing: standing.parse(row.standing),
  condition: condition.parse(row.condition),
  conditionNote: row.condition_note,
  missing: JSON.parse(row.missing) as string[],
  photoAt: row.photo_at,
  photoAlt: row.photo_alt ?? '',
  loan: live.find(({ state }) => state === 'lent') ?? null,
  next: live.find(({ state }) => state === 'reserved') ?? null,
  servicedFrom,
})
