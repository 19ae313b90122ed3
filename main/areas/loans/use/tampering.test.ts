import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { conflict, group } from '../loans.fixture.ts'
import type { WriteDb } from '#main/store/database.ts'
import { openTestDesk } from '#test/harness.ts'
import { setAllRates } from './use.fixture.ts'

async function filled() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  await setAllRates(desk.client)
  const { use } = desk.client.loans
  const contactId = (await group(desk.client)).id
  const meter = await use.terms.addMeter({ name: 'Copier', kind: 'faxLocal' })
  const job = await use.log({ kind: 'copyLetterBlack', quantity: 40, contactId, day: '2026-11-02' })
  const straight = (work: (db: WriteDb) => Promise<unknown>) => desk.desk.store.write(async (db) => void (await work(db)))
  const run = (statement: string) => straight((db) => sql.raw(statement).execute(db))
  const values = {
    kind: 'copyLetterBlack', rate: 15, contact_id: contactId, campaign_id: null, meeting_id: null, note: '', over_reason: '', meter_id: null, meter_start: null, meter_end: null,
    member_id: 'm', at: 1, on_day: '2026-11-24', reverses: null,
  }
  const insert = (id: string, quantity: number, more: object = {}) => straight((db) => db.insertInto('use_job').values({ ...values, id, quantity, value: quantity * 15, ...more }).execute())
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], use, job, meter, run, insert }
}

test('SQL straight at the store changes, replaces or removes no job, no rate and no closed total', async () => {
  await using desk = await filled()
  await desk.use.log({ kind: 'faxLocal', quantity: 2, day: '2026-10-02' })
  await desk.client.loans.months.close({ month: '2026-10' })
  const [jobs, rates] = [await desk.use.jobs({}), await desk.use.terms.rates()]
  for (const statement of [
    'update use_job set quantity = 4, value = 60',
    "update use_job set note = 'other'",
    'delete from use_job',
    'update use_rate set cents = 1',
    'delete from use_rate',
    'update use_month_total set quantity = 0',
    'delete from use_month_total',
    "update use_meter set kind = 'internet'",
  ]) await expect(desk.run(statement), statement).rejects.toThrow('desk:appendOnly')
  const replacing = `insert or replace into use_job select seq, id, kind, 1, rate, rate, contact_id, campaign_id, meeting_id, note, over_reason, meter_id, meter_start, meter_end, member_id, at, on_day, reverses from use_job where id = '${desk.job.id}'`
  await expect(desk.run(replacing)).rejects.toThrow('desk:appendOnly')
  expect(await desk.use.jobs({})).toEqual(jobs)
  expect(await desk.use.terms.rates()).toEqual(rates)
})

test('the store refuses a job with a wrong value or rate, of no rate, in a closed month, or by a reading that does not fit', async () => {
  await using desk = await filled()
  await expect(desk.insert('a', 2, { value: 31 })).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert('a', 2, { rate: 16, value: 32 })).rejects.toThrow('desk:wrongRate')
  await expect(desk.insert('a', 2, { on_day: '2025-12-31' })).rejects.toThrow('desk:wrongRate')
  await expect(desk.insert('a', 2, { kind: 'telex' })).rejects.toThrow('desk:wrongRate')
  await expect(desk.insert('a', 0)).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert('a', -2)).rejects.toThrow('CHECK constraint failed')
  const reading = { meter_id: desk.meter.id, meter_start: 100, meter_end: 102, kind: 'faxLocal', rate: 25, value: 50 }
  await expect(desk.insert('a', 2, { ...reading, meter_end: 103 })).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert('a', 2, { ...reading, meter_end: null })).rejects.toThrow('CHECK constraint failed')
  await expect(desk.insert('a', 2, { ...reading, kind: 'copyLetterBlack', rate: 15, value: 30 })).rejects.toThrow('desk:wrongReading')
  await desk.insert('a', 2, reading)
  await desk.use.log({ kind: 'faxLocal', quantity: 2, day: '2026-10-02' })
  await desk.client.loans.months.close({ month: '2026-10' })
  await expect(desk.insert('b', 2, { on_day: '2026-10-31' })).rejects.toMatchObject(conflict('monthClosed'))
})

test('the store refuses a reversal that is not of the whole job, to the same, afterwards, and once', async () => {
  await using desk = await filled()
  const reverses = desk.job.id
  await expect(desk.insert('a', -39, { reverses })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert('a', -40, { reverses, rate: 20, value: -800 })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert('a', -40, { reverses, contact_id: null })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert('a', -40, { reverses, kind: 'copyLegalBlack' })).rejects.toThrow('desk:wrongReversal')
  await expect(desk.insert('a', -40, { reverses, on_day: '2026-11-01' })).rejects.toThrow('desk:wrongReversal')
  await desk.insert('a', -40, { reverses })
  await expect(desk.insert('b', -40, { reverses })).rejects.toThrow('UNIQUE constraint failed: use_job.reverses')
  await expect(desk.insert('b', 40, { reverses: 'a' })).rejects.toThrow('desk:wrongReversal')
})
