import { expect, test } from 'vitest'
import { watched } from '#test/plans.ts'
import { listGone, nextNumber } from './line.queries.ts'
import { openStations } from './stations.fixture.ts'
import { findView, readyFrom } from './stations.queries.ts'
import { listSettled } from './sessions.queries.ts'

/** The settings and the few who sit or wait may be gone through; what was may not. */
const throughThePast = /SCAN (station_session|session|booking|station_wait|wait|occupancy|use_job)\b(?! USING (COVERING )?INDEX (station_session_open|station_session_unwritten|station_wait_line))/

test('no question of the stations goes through all the sessions there ever were', async () => {
  await using desk = await openStations()
  await desk.stations.start({ roomId: desk.roomId })
  await desk.stations.queue({})
  const [room] = await desk.client.space.rooms()
  const { db, sent, plans } = watched(desk.desk.store.read)

  await findView(db, desk.clock.now)
  await listSettled(db, desk.clock.now)
  await listGone(db, desk.clock.now)
  await nextNumber(db, desk.clock.now)
  await readyFrom(db, room!, desk.clock.now)

  expect(sent.length).toBeGreaterThan(8)
  expect((await plans()).filter((line) => throughThePast.test(line))).toEqual([])
})
