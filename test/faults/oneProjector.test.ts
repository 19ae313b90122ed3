import { randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { migrations } from '#main/app/router.ts'
import { addEquipment } from '#main/areas/loans/equipment/items.commands.ts'
import { Store } from '#main/store/store.ts'
import { temporaryFolder } from '../harness.ts'
import { startRival } from './rival.ts'

const member = '019aa000-0000-7000-8000-000000000002'
const things = 80

interface Outcome {
  lent: number
  refused: Record<string, number>
}

test('two programs that lend the same things at the same moment lend each of them once', async () => {
  using folder = temporaryFolder()
  const key = randomBytes(32)
  const made = await Store.open({ folder: folder.path, key, migrations, expect: 'new' })
  const act = { at: Date.UTC(2026, 10, 24, 17), member: { id: member, name: 'Noor' }, newId: () => newId(), touch: () => undefined }
  await made.write(async (db) => {
    await db.insertInto('clinic').values({ one: 1, name: 'Clinic', street: '', city: '', postal_code: '', phone: '', email: '', website: '', time_zone: 'America/Toronto', idle_minutes: 15 }).execute()
    await db.insertInto('member').values({ id: member, name: 'Noor', role: 'coordinator', language: 'en-CA', created_at: 0, removed_at: null }).execute()
    for (let n = 0; n < things; n++) await addEquipment(db, { name: `Table ${n}`, kind: '', serial: '', barcode: '', accessories: [], value: 9000, serviceDays: 0, keptAt: '', condition: 'good', conditionNote: '' }, act)
  })
  await made.close()

  const lenders = [await startRival<Outcome>('lender.ts', folder.path, key, [member]), await startRival<Outcome>('lender.ts', folder.path, key, [member])]
  for (const lender of lenders) lender.go()
  const outcomes = await Promise.all(lenders.map(({ ended }) => ended))

  const store = await Store.open({ folder: folder.path, key, migrations, expect: 'existing' })
  const claims = await store.read.selectFrom('equipment_claim').select(['item_id', 'state']).execute()
  expect(store.check()).toBe('ok')
  await store.close()

  expect(outcomes.reduce((sum, { lent }) => sum + lent, 0)).toBe(things)
  for (const { lent, refused } of outcomes) expect(refused).toEqual(lent === things ? {} : { 'CONFLICT equipmentLent': things - lent })
  expect(claims).toHaveLength(things)
  expect(new Set(claims.map(({ item_id }) => item_id)).size).toBe(things)
  expect(claims.every(({ state }) => state === 'lent')).toBe(true)
}, 120_000)
