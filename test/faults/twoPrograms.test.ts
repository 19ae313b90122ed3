import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { migrations } from '#main/app/router.ts'
import { Store } from '#main/store/store.ts'
import { temporaryFolder } from '../harness.ts'
import { startRival } from './rival.ts'

const first = Date.UTC(2027, 0, 4)
const rounds = 150
const [room, member] = ['019aa000-0000-7000-8000-000000000001', '019aa000-0000-7000-8000-000000000002']

interface Outcome {
  booked: string[]
  refused: Record<string, number>
}

const startRacer = (folder: string, key: Buffer, way = 'forwards') => startRival<Outcome>('racer.ts', folder, key, [room, member, String(first), String(rounds), way])

test('two programs that book the same hours on one store at the same time never both get them', async () => {
  using folder = temporaryFolder()
  const key = randomBytes(32)
  const made = await Store.open({ folder: folder.path, key, migrations, expect: 'new' })
  await made.write(async (db) => {
    await db.insertInto('clinic').values({ one: 1, name: 'Clinic', street: '', city: '', postal_code: '', phone: '', email: '', website: '', time_zone: 'America/Toronto', idle_minutes: 15 }).execute()
    await db.insertInto('member').values({ id: member, name: 'Racer', role: 'coordinator', language: 'en-CA', created_at: 0, removed_at: null }).execute()
    await db.insertInto('room').values({ id: room, name: 'Big Hall', folded: 'big hall', capacity: 100, features: '[]', setup_minutes: 5, notes: '', archived_at: null, created_at: 0, site_id: null }).execute()
    await db.insertInto('room_part').values({ room_id: room, part_id: room }).execute()
  })
  await made.close()

  // From both ends, so that each has its share however unevenly the machine treats them; they meet in the middle.
  const racers = [await startRacer(folder.path, key), await startRacer(folder.path, key, 'backwards')]
  for (const racer of racers) racer.go()
  const outcomes = await Promise.all(racers.map(({ ended }) => ended))

  const store = await Store.open({ folder: folder.path, key, migrations, expect: 'existing' })
  const bookings = await store.read.selectFrom('booking').select(['id', 'start_at', 'end_at']).orderBy('start_at').execute()
  const taken = await store.read.selectFrom('occupancy').selectAll().orderBy('from_at').execute()
  expect(store.check()).toBe('ok')
  await store.close()

  // Each was told the truth: what it was promised is there, and all else was refused because it was taken.
  expect(bookings.map(({ id }) => id).toSorted()).toEqual(outcomes.flatMap(({ booked }) => booked).toSorted())
  for (const { booked, refused } of outcomes) {
    expect(Object.keys(refused)).toEqual(['CONFLICT bookingOverlap'])
    expect(booked.length + refused['CONFLICT bookingOverlap']!).toBe(rounds)
    expect(booked.length, 'both were at it').toBeGreaterThan(0)
  }
  expect(taken).toHaveLength(bookings.length)
  for (const [index, { from_at }] of taken.entries()) if (index > 0) expect(from_at).toBeGreaterThanOrEqual(taken[index - 1]!.to_at)
}, 120_000)
