import { expect, test } from 'vitest'
import { clockAt, dayAt } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { addRoom, at, evening, refusal, zone } from '../space.fixture.ts'
import { readPremises } from './finding.queries.ts'

const now = at('10:00', '2026-11-24')
const open = () => openTestDesk({ now: () => now })
const wanted = { fromDay: '2026-11-24', toDay: '2026-11-26', from: '18:00', to: '21:00', minutes: 120 }

test('offers the first free times with margins, hours, holidays and combinations heeded; and each can be booked', async () => {
  await using desk = await open()
  const { client } = desk
  const hall = await addRoom(client, 'Hall', 60)
  const kitchen = await client.space.createRoom({ name: 'Kitchen', capacity: 12, setupMinutes: 30 })
  const both = await client.space.createRoom({ name: 'Both', capacity: 80, partIds: [hall.id, kitchen.id] })
  await client.space.book(evening(kitchen, { start: at('17:00'), end: at('18:00') }))
  await client.space.book(evening(hall, { start: at('18:30', '2026-11-25'), end: at('19:00', '2026-11-25') }))
  await client.space.hours.setUsual({ siteId: null, spans: [2, 3].map((weekday) => ({ weekday, from: '09:00', to: '21:00' })) })
  const { offers, roomsFitting } = await client.space.finding.find(wanted)
  expect(roomsFitting).toBe(3)
  expect(offers.map(({ roomName, start }) => `${roomName} ${dayAt(start, zone).slice(8)} ${clockAt(start, zone)}`)).toEqual([
    'Kitchen 24 18:30', 'Kitchen 25 18:00', 'Hall 24 18:00', 'Hall 25 19:00', 'Both 24 18:00', 'Both 25 19:00',
  ])
  for (const { roomId, start, end } of offers.slice(0, 4)) await client.space.book(evening({ id: roomId }, { start, end }))
  expect((await client.space.finding.find({ ...wanted, people: 61 })).offers).toEqual([])
  expect((await client.space.finding.find({ ...wanted, people: 61, from: '09:00' })).offers).toMatchObject([{ roomId: both.id }, { roomId: both.id }])
  expect(await client.space.finding.find({ ...wanted, people: 500 })).toEqual({ offers: [], roomsFitting: 0 })
})

test('offers nothing that has already begun, and refuses a window that cannot hold the length or too many days', async () => {
  await using desk = await open()
  await addRoom(desk.client)
  const find = (changes: object) => desk.client.space.finding.find({ ...wanted, ...changes })
  expect((await find({ from: '09:00', to: '11:00', minutes: 60, toDay: '2026-11-24' })).offers).toMatchObject([{ start: now }])
  expect((await find({ from: '08:00', to: '10:30', minutes: 60, toDay: '2026-11-24' })).offers).toEqual([])
  const path = async (changes: object) => (await refusal<{ issues: { path: unknown[] }[] }>(find(changes), 'INVALID')).issues[0]!.path
  expect([await path({ minutes: 240 }), await path({ to: '17:00' }), await path({ toDay: '2026-11-23' }), await path({ toDay: '2027-03-01' })]).toEqual([['minutes'], ['to'], ['toDay'], ['toDay']])
})

test('one statement reads when the rooms are taken, off an index', async () => {
  await using desk = await open()
  await addRoom(desk.client)
  const { db, plans, sent } = watched(desk.desk.store.read)
  await readPremises(db, wanted, now)
  const lines = await plans()
  expect(lines.filter((line) => line.includes('occupancy'))).toMatchObject([expect.stringContaining('occupancy_by_from')])
  expect(sent.length).toBeLessThanOrEqual(8)
})
