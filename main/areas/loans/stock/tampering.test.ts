import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { conflict, group, receiveLot, ticket } from '../loans.fixture.ts'
import type { WriteDb } from '#main/store/database.ts'
import { openTestDesk } from '#test/harness.ts'

async function filled() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const item = await client.loans.stock.createItem(ticket)
  const receipt = await receiveLot(client, { itemId: item.id, quantity: 10, day: '2026-10-05' })
  const contactId = (await group(client)).id
  const { entries: [issued] } = await client.loans.stock.issue({ itemId: item.id, quantity: 4, contactId, day: '2026-10-06' })
  const straight = (work: (db: WriteDb) => Promise<unknown>) => desk.desk.store.write(async (db) => void (await work(db)))
  const run = (statement: string) => straight((db) => sql.raw(statement).execute(db))
  const values = {
    act_id: 'act', item_id: item.id, lot_id: receipt.lotId, drawer_id: receipt.drawerId, kind: 'issued', unit_value: 335, contact_id: null, meeting_id: null,
    code: 'x', signed: 0, note: '', member_id: 'm', at: 1, on_day: '2026-11-24', reverses: null, returns: null,
  }
  const insert = (change: number, more: object = {}) => straight((db) => db.insertInto('loan_entry').values({ ...values, id: `line ${change}`, change, balance: 6 + change, there: 6 + change, ...more }).execute())
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], client, item, receipt, issued: issued!, run, insert, contactId }
}

test('SQL straight at the store changes, replaces or removes no line, and no figure that rests on the lines', async () => {
  await using desk = await filled()
  const before = (await desk.client.loans.stock.entries({})).items
  for (const statement of [
    'update loan_entry set change = 500',
    "update loan_entry set note = 'other'",
    'delete from loan_entry',
    'update loan_stock set quantity = quantity + 1',
    'delete from loan_stock',
    'delete from loan_day',
    'update loan_lot set unit_value = 1',
    "update loan_lot set serial_from = 'A1'",
  ]) await expect(desk.run(statement), statement).rejects.toThrow('desk:appendOnly')
  // As a new line it would be right; in the place of the receipt it is not.
  const replacing = `insert or replace into loan_entry select seq, id, act_id, item_id, lot_id, drawer_id, kind, 1, 7, 7, unit_value, contact_id, meeting_id, code, signed, note, member_id, at, on_day, reverses, returns, campaign_id from loan_entry where id = '${desk.receipt.id}'`
  await expect(desk.run(replacing)).rejects.toThrow('desk:appendOnly')
  expect((await desk.client.loans.stock.entries({})).items).toEqual(before)
})

test('the store refuses less than nothing, a wrong sum, a wrong reversal, and more back than was given out', async () => {
  await using desk = await filled()
  await expect(desk.insert(-7)).rejects.toMatchObject(conflict('stockShort'))
  await expect(desk.insert(-1, { there: 9 })).rejects.toThrow('desk:wrongSum')
  await expect(desk.insert(-1, { balance: 9 })).rejects.toThrow('desk:wrongSum')
  await expect(desk.insert(1)).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert(3, { kind: 'reversed', reverses: desk.issued.id })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert(5, { kind: 'returned', returns: desk.issued.id })).rejects.toThrow('desk:wrongReturn')
  await desk.insert(4, { kind: 'returned', returns: desk.issued.id })
  await expect(desk.insert(1, { kind: 'returned', returns: desk.issued.id, balance: 11, there: 11 })).rejects.toThrow('desk:wrongReturn')
  await expect(desk.insert(4, { kind: 'reversed', reverses: desk.issued.id, balance: 14, there: 14 })).rejects.toMatchObject(conflict('returnedSince'))
  await expect(desk.insert(-6, { id: 'early', on_day: '2026-10-05', balance: 4, there: 4, kind: 'spoiled' })).resolves.toBeUndefined()
  await expect(desk.insert(-1, { id: 'too early', on_day: '2026-10-04', balance: 3, there: 3, kind: 'spoiled' })).rejects.toMatchObject(conflict('stockShort'))
})

test('the store refuses to give out of a lot that has expired, and any line in a closed month', async () => {
  await using desk = await filled()
  await desk.client.loans.stock.updateLot({ id: desk.receipt.lotId, lot: { label: '', purchasedOn: null, expiresOn: '2026-11-23' } })
  await expect(desk.insert(-1)).rejects.toMatchObject(conflict('lotExpired'))
  await desk.client.loans.months.close({ month: '2026-10' })
  await expect(desk.insert(-1, { kind: 'spoiled', on_day: '2026-10-31' })).rejects.toMatchObject(conflict('monthClosed'))
  await expect(desk.insert(-1, { kind: 'spoiled', on_day: '2026-09-30' })).rejects.toMatchObject(conflict('monthClosed'))
  for (const statement of ["update loan_month set month = '2026-09'", 'delete from loan_month', 'update loan_month_total set units = 0', 'delete from loan_month_total'])
    await expect(desk.run(statement), statement).rejects.toThrow('desk:appendOnly')
  await expect(desk.run("insert into loan_month values ('2026-09', 1, 'm')")).rejects.toMatchObject(conflict('monthClosed'))
})

test('a line is reversed once, whoever asks', async () => {
  await using desk = await filled()
  await desk.insert(4, { kind: 'reversed', reverses: desk.issued.id })
  await expect(desk.insert(4, { id: 'again', kind: 'reversed', reverses: desk.issued.id, balance: 14, there: 14 })).rejects.toThrow('UNIQUE constraint failed: loan_entry.reverses')
})
