import { CompiledQuery } from 'kysely'
import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clientOf, openTestDesk, passphrase } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from './space.fixture.ts'

describe('whatever the code above does, the store', () => {
  const row = { id: newId(), layout: null, setup_minutes: null, cleanup_minutes: null, hold_until: null, arrived_at: null, left_at: null, no_show_at: null, time_zone: 'America/Toronto', title: 'x', contact_id: null, expected: null, notes: '', cancelled_at: null, cancel_reason: '', created_at: 0 }

  async function deskWithBooking() {
    const desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const made = await desk.client.space.book(evening(room))
    const me = (await desk.client.staff.members())[0]!
    const insert = (start_at: number, end_at: number, cancelled_at: number | null = null) => (db: WriteDb) =>
      db.insertInto('booking').values({ ...row, room_id: room.id, start_at, end_at, cancelled_at, created_by: me.id }).execute()
    return { desk, made, insert, write: (work: (db: WriteDb) => Promise<unknown>) => desk.desk.store.write(work) }
  }

  test('refuses a booking that overlaps another of its room, on either side, within or around it', async () => {
    const { desk, insert, write } = await deskWithBooking()
    await using _ = desk
    for (const [start, end] of [['17:00', '18:01'], ['19:59', '21:00'], ['18:30', '19:00'], ['10:00', '23:00']] as const) {
      expect((await refusal(write(insert(at(start), at(end))), 'CONFLICT')).reason).toBe('bookingOverlap')
    }
    await write(insert(at('20:00'), at('21:00')))
    expect(await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })).toHaveLength(2)
  })

  test('refuses moving one onto another and taking a cancelled one back onto it', async () => {
    const { desk, made, insert, write } = await deskWithBooking()
    await using _ = desk
    await write(insert(at('18:00'), at('20:00'), 1))
    await refusal(write((db) => db.updateTable('booking').set({ cancelled_at: null }).where('id', '=', row.id).execute()), 'CONFLICT')
    await write((db) => db.updateTable('booking').set({ start_at: at('20:00'), end_at: at('21:00'), cancelled_at: null }).where('id', '=', row.id).execute())
    await refusal(write((db) => db.updateTable('booking').set({ end_at: at('20:01') }).where('id', '=', made.id).execute()), 'CONFLICT')
  })

  test('refuses times in the wrong order and longer than a day, which the overlap rule counts on', async () => {
    const { desk, insert, write } = await deskWithBooking()
    await using _ = desk
    await expect(write(insert(at('12:00'), at('12:00')))).rejects.toThrow(/CHECK/)
    await expect(write(insert(at('20:00'), at('20:00') + 24 * hour + 1))).rejects.toThrow(/CHECK/)
  })
})

test('of twenty windows that book the same room at the same moment one gets it and nineteen are told what is in the way', async () => {
  await using desk = await openTestDesk()
  const room = await addRoom(desk.client)
  const me = (await desk.client.staff.members())[0]!
  const windows = Array.from({ length: 20 }, () => clientOf(desk.desk))
  for (const window of windows) await window.staff.signIn({ memberId: me.id, passphrase })
  const answers = await Promise.allSettled(windows.map((window, number) => window.space.book(evening(room, { title: `Window ${number}` }))))
  const [winner, ...others] = answers.filter((answer) => answer.status === 'fulfilled')
  expect(others).toEqual([])
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as { code: string; data: { reason: string; with: { id: string }[]; nextFree: unknown } }] : []))
  expect(refused).toHaveLength(19)
  for (const { code, data } of refused) {
    expect(code).toBe('CONFLICT')
    expect(data).toMatchObject({ reason: 'bookingOverlap', with: [{ id: winner!.value.id }], nextFree: { start: at('20:00'), end: at('22:00') } })
  }
  expect(await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })).toEqual([winner!.value])
})

test('the board, the clash check, the next free time and a room’s outlook each run along an index', async () => {
  await using desk = await openTestDesk()
  const room = await addRoom(desk.client)
  const made = await desk.client.space.book(evening(room))
  const run = watched(desk.desk.store.read)
  await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })
  await desk.client.space.availability({ wish: { roomId: room.id, start: made.start, end: made.end } })
  await desk.client.space.roomOutlook({ id: room.id })
  const statements = run.stop().filter((statement) => /"(booking|occupancy)"/.test(statement.sql))
  expect(statements.length).toBeGreaterThanOrEqual(6)
  for (const statement of statements) {
    const plan = await run.plan(statement)
    expect(plan.join('\n'), statement.sql).toMatch(/SEARCH (booking|occupancy) USING (COVERING )?INDEX (booking_by_(room \(room_id=\? AND start_at>\?|start \(start_at>\?)|occupancy_by_(room \(room_id=\? AND from_at>\?|from \(from_at>\?)|sqlite_autoindex_booking_1)/)
    expect(plan.join('\n'), statement.sql).not.toMatch(/SCAN (booking|occupancy)/)
  }
})

/** Notes what is asked of the reading connection, and tells SQLite's plan for it. */
function watched(read: unknown) {
  const kysely = read as { executeQuery(query: CompiledQuery): Promise<{ rows: { detail: string }[] }>; getExecutor(): { executeQuery: unknown } }
  const executor = kysely.getExecutor() as { executeQuery(query: CompiledQuery, ...rest: unknown[]): Promise<unknown> }
  const before = executor.executeQuery
  const seen: CompiledQuery[] = []
  executor.executeQuery = function (query, ...rest) {
    seen.push(query)
    return before.call(executor, query, ...rest)
  }
  return {
    stop: () => {
      executor.executeQuery = before
      return seen
    },
    plan: async (query: CompiledQuery) =>
      (await kysely.executeQuery(CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]))).rows.map((row) => row.detail),
  }
}
