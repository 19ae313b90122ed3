import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openTestDesk } from '../harness.ts'

test('a write that lasts longer than the pause before a checkpoint is not disturbed by it', async () => {
  await using desk = await openTestDesk()
  const room = { id: '0193f6c1-0000-7000-8000-000000000001', name: 'Big Hall', folded: 'big hall', capacity: 10, features: '[]', notes: '', archived_at: null, created_at: 0 }
  await desk.desk.store.write(async (db) => {
    await db.insertInto('room').values(room).execute()
    await pause(2_600)
  })
  await pause(2_300)
  expect((await desk.client.space.rooms()).map(({ name }) => name)).toEqual(['Big Hall'])
  expect(desk.desk.store.check()).toBe('ok')
})
