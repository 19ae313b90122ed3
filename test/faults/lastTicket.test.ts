import { randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { migrations } from '#main/app/router.ts'
import { createItem } from '#main/areas/loans/stock/items.commands.ts'
import { receiveStock } from '#main/areas/loans/stock/receiving.commands.ts'
import { Store } from '#main/store/store.ts'
import { temporaryFolder } from '../harness.ts'
import { startRival } from './rival.ts'

const member = '019aa000-0000-7000-8000-000000000002'
const [tickets, each] = [150, 100]

interface Outcome {
  issued: number
  refused: Record<string, number>
}

const startIssuer = (folder: string, key: Buffer, itemId: string) => startRival<Outcome>('issuer.ts', folder, key, [itemId, member, String(each)])

test('two programs that give out of one drawer at the same time give out what there is and not one ticket more', async () => {
  using folder = temporaryFolder()
  const key = randomBytes(32)
  const made = await Store.open({ folder: folder.path, key, migrations, expect: 'new' })
  const act = { at: Date.now(), member: { id: member, name: 'Noor' }, newId: () => newId(), touch: () => undefined }
  const itemId = await made.write(async (db) => {
    await db.insertInto('clinic').values({ one: 1, name: 'Clinic', street: '', city: '', postal_code: '', phone: '', email: '', website: '', time_zone: 'America/Toronto', idle_minutes: 15 }).execute()
    await db.insertInto('member').values({ id: member, name: 'Noor', role: 'coordinator', language: 'en-CA', created_at: 0, removed_at: null }).execute()
    const item = await createItem(db, { name: 'Ticket', kind: 'fare', unitValue: 335, lowAt: 5, expiryDays: 30 }, act)
    // The last of one lot and the first of the next are also in the race.
    for (let lot = 0; lot < 3; lot++) await receiveStock(db, { itemId: item.id, quantity: tickets / 3, label: `${lot}`, serialFrom: '', serialTo: '', note: '' }, act)
    return item.id
  })
  await made.close()

  const issuers = [await startIssuer(folder.path, key, itemId), await startIssuer(folder.path, key, itemId)]
  for (const issuer of issuers) issuer.go()
  const outcomes = await Promise.all(issuers.map(({ ended }) => ended))

  const store = await Store.open({ folder: folder.path, key, migrations, expect: 'existing' })
  const lines = await store.read.selectFrom('loan_entry').select(['change', 'balance', 'kind']).orderBy('seq').execute()
  const stock = await store.read.selectFrom('loan_stock').select('quantity').execute()
  expect(store.check()).toBe('ok')
  await store.close()

  expect(outcomes.reduce((sum, { issued }) => sum + issued, 0)).toBe(tickets)
  expect(outcomes.reduce((sum, { refused }) => sum + (refused['CONFLICT stockShort'] ?? 0), 0)).toBe(2 * each - tickets)
  for (const { issued, refused } of outcomes) expect(issued + (refused['CONFLICT stockShort'] ?? 0)).toBe(each)
  expect(lines.filter(({ kind }) => kind === 'issued')).toHaveLength(tickets)
  let sum = 0
  for (const { change, balance } of lines) expect(balance).toBe((sum += change))
  expect(stock).toEqual([{ quantity: 0 }, { quantity: 0 }, { quantity: 0 }])
}, 120_000)
