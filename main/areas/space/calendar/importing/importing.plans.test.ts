import { expect, test } from 'vitest'
import { watched } from '#test/plans.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at } from '../../space.fixture.ts'
import { Busy } from './busy.queries.ts'
import { bringIn, calendar, event } from './importing.fixture.ts'
import { listCalendarImports, listCalendarRows } from './imports.queries.ts'
import { listKnown } from './known.queries.ts'

test('the files brought in, a report, what is known of a file and when rooms are taken are served by indexes', async () => {
  await using desk = await openTestDesk({ now: () => at('09:00') })
  await addRoom(desk.client)
  const { jobId } = await bringIn(desk.client, calendar(event(), event({ UID: 'two', LOCATION: 'Nowhere' })))
  const store = watched(desk.desk.store.read)
  expect((await listCalendarImports(store.db, { limit: 20, cursor: 'zzz' })).items).toHaveLength(1)
  expect((await listCalendarRows(store.db, { jobId, limit: 20, cursor: null })).items).toHaveLength(2)
  expect((await listCalendarRows(store.db, { jobId, limit: 20, cursor: '0', outcome: 'refused' })).items).toHaveLength(1)
  expect((await listKnown(store.db, ['one@example.org'])).size).toBe(1)
  await Busy.read(store.db, { start: at('00:00'), end: at('23:00') }, new Set())
  const plans = await store.plans()
  expect(plans.length).toBeGreaterThan(5)
  expect(plans.filter((line) => line.includes('TEMP B-TREE') || /^SCAN (?!CONSTANT)/.test(line))).toEqual([])
})
