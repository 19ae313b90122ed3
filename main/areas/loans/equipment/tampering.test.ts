import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { conflict } from '../loans.fixture.ts'
import type { WriteDb } from '#main/store/database.ts'
import { equipmentDesk } from './equipment.fixture.ts'

async function filled() {
  const desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  const reserved = await equipment.reserve({ itemId, contactId: elm, from: '2026-12-01', to: '2026-12-03' })
  const straight = (work: (db: WriteDb) => Promise<unknown>) => desk.desk.store.write(async (db) => void (await work(db)))
  const run = (statement: string) => straight((db) => sql.raw(statement).execute(db))
  const values = {
    act_id: 'act', item_id: itemId, claim_id: 'other', kind: 'reserved', on_day: '2026-11-24', at: 1, member_id: 'm', value: 1, note: '', reverses: null, contact_id: null, code: 'x', meeting_id: null, campaign_id: null,
    accessories: '[]', claim_state: 'reserved', from_day: '2026-12-10', to_day: '2026-12-11', free_from: '2026-12-12', service_days: 0, standing: 'inUse', condition: 'good', condition_note: '', missing: '[]',
  }
  let count = 0
  const insert = (more: object) => straight((db) => db.insertInto('equipment_event').values({ ...values, id: `event ${++count}`, ...more }).execute())
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], loan, reserved, run, insert }
}
const noClaim = { claim_id: null, claim_state: null, from_day: null, to_day: null, free_from: null, service_days: null }

test('SQL straight at the store changes, replaces or removes no line of the history, and nothing that rests on it', async () => {
  await using desk = await filled()
  const { equipment, itemId } = desk
  const before = [await equipment.events({ itemId }), await equipment.get({ itemId }), await equipment.claims({ itemId })]
  for (const statement of [
    "update equipment_event set to_day = '2027-01-01'",
    "update equipment_event set note = 'other'",
    'delete from equipment_event',
    'insert or replace into equipment_event select * from equipment_event',
    "update equipment_claim set state = 'returned'",
    "update equipment_claim set to_day = '2027-01-01'",
    'delete from equipment_claim',
    `insert into equipment_claim select 'new', item_id, state, '2027-02-01', '2027-02-02', '2027-02-03', 0, event_id from equipment_claim where id = '${desk.reserved.id}'`,
    "update equipment_item set standing = 'retired'",
    "update equipment_item set condition = 'damaged'",
    "update equipment_item set missing = '[\"Remote\"]'",
    'delete from equipment_item',
    "insert into equipment_item (id, name, kind, serial, barcode, accessories, value, service_days, kept_at, created_at, standing) values ('i', 'n', '', '', '', '[]', 1, 0, '', 1, 'retired')",
  ]) await expect(desk.run(statement), statement).rejects.toThrow('desk:appendOnly')
  expect([await equipment.events({ itemId }), await equipment.get({ itemId }), await equipment.claims({ itemId })]).toEqual(before)
})

test('the store refuses a second loan, days that another has, and steps that cannot follow', async () => {
  await using desk = await filled()
  const out = { kind: 'lent', claim_state: 'lent', from_day: '2027-01-05', to_day: '2027-01-06', free_from: '2027-01-07' }
  await expect(desk.insert(out)).rejects.toMatchObject(conflict('equipmentLent'))
  await expect(desk.insert({ ...noClaim, kind: 'sentForRepair', standing: 'repair' })).rejects.toMatchObject(conflict('equipmentLent'))
  await expect(desk.insert({ from_day: '2026-12-03' })).rejects.toMatchObject(conflict('equipmentTaken'))
  await expect(desk.insert({ from_day: '2026-11-28', to_day: '2026-11-30', free_from: '2026-12-02' })).rejects.toMatchObject(conflict('equipmentTaken'))
  // Overdue on the first of December, it is not there on the second either.
  await expect(desk.insert({ on_day: '2026-12-01', from_day: '2026-11-28', to_day: '2026-11-28', free_from: '2026-11-29' })).rejects.toMatchObject(conflict('equipmentTaken'))
  const same = { claim_id: desk.reserved.id, from_day: '2026-12-01', to_day: '2026-12-03', free_from: '2026-12-04' }
  await expect(desk.insert(same)).rejects.toThrow('desk:wrongStep')
  await expect(desk.insert({ ...same, kind: 'returned', claim_state: 'returned' })).rejects.toThrow('desk:wrongStep')
  await expect(desk.insert({ ...same, kind: 'returned', claim_state: 'reserved', claim_id: desk.loan.id, from_day: '2026-11-24', to_day: '2026-11-26', free_from: '2026-11-27' })).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert({ ...same, kind: 'cancelled', claim_state: 'cancelled', standing: 'retired' })).rejects.toMatchObject(conflict('equipmentLent'))
  await expect(desk.insert({ ...noClaim, kind: 'backFromRepair' })).rejects.toThrow('desk:wrongStep')
  await expect(desk.insert({})).resolves.toBeUndefined()
})

test('the store refuses a reversal that is not one, or that comes too early or twice', async () => {
  await using desk = await filled()
  const { equipment, itemId } = desk
  const { items } = await equipment.events({ itemId })
  const of = (kind: string) => items.find((event) => event.kind === kind)!.id
  const undone = { kind: 'reversed', claim_id: desk.reserved.id, claim_state: 'void', from_day: '2026-12-01', to_day: '2026-12-03', free_from: '2026-12-04' }
  await expect(desk.insert({ ...undone, reverses: of('lent') })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert({ ...undone, reverses: of('reserved'), claim_state: 'cancelled' })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert({ ...noClaim, kind: 'reversed', reverses: of('added') })).rejects.toMatchObject(conflict('doneSince'))
  await expect(desk.insert({ ...undone, reverses: null })).rejects.toThrow('desk:wrongReversal')
  await desk.insert({ ...undone, reverses: of('reserved') })
  await expect(desk.insert({ ...undone, reverses: of('reserved') })).rejects.toThrow('UNIQUE constraint failed: equipment_event.reverses')
})

test('no line falls into a closed month', async () => {
  await using desk = await filled()
  await desk.run("insert into loan_month values ('2026-10', 1, 'm')")
  await expect(desk.insert({ ...noClaim, kind: 'checked', on_day: '2026-10-31' })).rejects.toMatchObject(conflict('monthClosed'))
  await desk.equipment.bringBack({ claimId: desk.loan.id, condition: 'good' })
  await expect(desk.equipment.lend({ itemId: desk.itemId, contactId: desk.oak, due: '2026-11-25', day: '2026-10-30' })).rejects.toMatchObject(conflict('monthClosed', { field: 'day' }))
})
