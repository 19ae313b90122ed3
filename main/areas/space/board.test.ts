import { expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { listBoard, listMonth } from './board.queries.ts'
import { addRoom, at, evening } from './space.fixture.ts'

const day = '2099-01-05'
const on = (clock: string) => at(clock, day)

test('the board tells of each booking when its rooms are really taken, and of who did not come that they are free', async () => {
  let now = on('17:00')
  await using desk = await openTestDesk({ now: () => now })
  desk.desk.idleAfter = 24 * hour
  const hall = await desk.client.space.createRoom({ name: 'Hall', capacity: 40, setupMinutes: 30, cleanupMinutes: 15 })
  const made = await desk.client.space.book(evening(hall, { start: on('18:00'), end: on('20:00') }))
  const board = () => desk.client.space.board({ from: on('00:00'), to: on('23:59') })
  expect(await board()).toMatchObject([{ id: made.id, title: made.title, takenFrom: on('17:30'), takenTo: on('20:15') }])
  await desk.client.space.markDoor({ id: made.id, mark: 'noShow' })
  expect(await board()).toMatchObject([{ takenFrom: null, takenTo: null, noShowAt: now }])
  await desk.client.space.cancel({ id: made.id })
  expect(await board()).toEqual([])
})

test('the board has what takes its room within the window, though it is held outside', async () => {
  await using desk = await openTestDesk()
  const hall = await desk.client.space.createRoom({ name: 'Hall', capacity: 40, cleanupMinutes: 60 })
  await desk.client.space.book(evening(hall, { start: on('18:00'), end: on('20:00') }))
  expect(await desk.client.space.board({ from: on('20:30'), to: on('21:00') })).toHaveLength(1)
  expect(await desk.client.space.board({ from: on('21:00'), to: on('22:00') })).toEqual([])
  expect(await desk.client.space.board({ from: on('10:00'), to: on('18:00') })).toEqual([])
})

test('a month tells how full each room’s days are, combined rooms included, and names nobody', async () => {
  await using desk = await openTestDesk()
  const [a, b] = [await addRoom(desk.client, 'A'), await addRoom(desk.client, 'B')]
  const both = await desk.client.space.createRoom({ name: 'Both', capacity: 80, partIds: [a.id, b.id] })
  await desk.client.space.book(evening(both, { start: on('18:00'), end: on('20:00') }))
  await desk.client.space.book(evening(a, { start: on('09:00'), end: on('09:45') }))
  const cells = await desk.client.space.month({ from: '2099-01-01', days: 31 })
  const strip = (letters: Record<number, string>) => Array.from({ length: 48 }, (_, slice) => letters[slice] ?? '.').join('')
  const evenings = (letter: string) => ({ 36: letter, 37: letter, 38: letter, 39: letter })
  expect(Object.fromEntries(cells.map((cell) => [cell.roomId, cell]))).toEqual({
    [both.id]: { roomId: both.id, day, count: 1, minutes: 120, strip: strip({ ...evenings('a'), 18: 's', 19: 's' }) },
    [a.id]: { roomId: a.id, day, count: 1, minutes: 45, strip: strip({ ...evenings('s'), 18: 'a', 19: 'a' }) },
    [b.id]: { roomId: b.id, day, count: 0, minutes: 0, strip: strip(evenings('s')) },
  })
})

test('both read no more of the bookings than the window holds', async () => {
  await using desk = await openTestDesk()
  const { db, plans } = watched(desk.desk.store.read)
  await listBoard(db, { from: on('00:00'), to: on('00:00') + 24 * hour - minute })
  await listMonth(db, { from: '2099-01-01', days: 31 })
  const ofBookings = (await plans()).filter((line) => / booking( |$)/.test(line))
  expect(ofBookings).toHaveLength(2)
  for (const line of ofBookings) expect(line).toContain('SEARCH booking USING INDEX booking_by_start')
})
