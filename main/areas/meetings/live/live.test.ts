import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { minute } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { evening, meeting } from '../meetings.fixtures.ts'

async function open() {
  const clock = { now: evening.start }
  const desk = await openTestDesk({ now: () => clock.now })
  const { id: meetingId } = await meeting(desk.client)
  const items = (await desk.client.meetings.plan.get({ meetingId })).agenda.map(({ id }) => id)
  return { ...desk, clock, meetingId, items, live: desk.client.meetings.live }
}

test('two who go to the next item at once go on by one, and the second is told', async () => {
  await using desk = await open()
  const { live, meetingId, items } = desk
  const { marks: [began] } = await live.mark({ meetingId, after: null, mark: 'began' })
  const next = () => live.mark({ meetingId, after: began!.id, mark: 'item', itemId: items[0]! })
  const outcomes = await Promise.allSettled([next(), next()])
  expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'CONFLICT', data: { reason: 'changedMeanwhile' } } }])
  expect((await live.get({ meetingId })).marks.map(({ mark }) => mark)).toEqual(['began', 'item'])
})

test('each mark keeps its moment for good, is told to every window, and only what makes sense is taken', async () => {
  await using desk = await open()
  const { live, meetingId, items, clock } = desk
  const told: unknown[] = []
  desk.desk.changes.listen((change) => told.push(change))
  await expect(live.mark({ meetingId, after: null, mark: 'ended' })).rejects.toMatchObject({ data: { issues: [{ message: 'agenda:live.notNow' }] } })
  await expect(live.mark({ meetingId, after: null, mark: 'item', itemId: meetingId })).rejects.toMatchObject({ data: { issues: [{ message: 'agenda:live.unknownItem' }] } })
  await live.mark({ meetingId, after: null, mark: 'item', itemId: items[0]! })
  expect(told).toEqual([{ area: 'meetings', ids: [meetingId] }])
  clock.now += 7 * minute
  const { marks } = await live.get({ meetingId })
  const after = await live.mark({ meetingId, after: marks[0]!.id, mark: 'undone' })
  expect(after.marks).toMatchObject([{ mark: 'item', at: evening.start, itemId: items[0] }, { mark: 'undone', at: evening.start + 7 * minute }])
  for (const statement of ['delete from meeting_clock', 'update meeting_clock set at = 0']) await expect(desk.desk.store.write((db) => sql.raw(statement).execute(db))).rejects.toThrow()
  await desk.client.meetings.cancel({ id: meetingId })
  await expect(live.mark({ meetingId, after: after.marks[1]!.id, mark: 'began' })).rejects.toMatchObject({ data: { issues: [{ message: 'agenda:live.cancelled' }] } })
})
