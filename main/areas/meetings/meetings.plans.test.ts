import { CompiledQuery, type Kysely, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import type { ReadDb } from '#main/store/database.ts'
import { openTestDesk } from '#test/harness.ts'
import { at, evening, group, meeting } from './meetings.fixtures.ts'
import { describeMeetings, getMeeting, listHandouts, listMeetings, listMeetingsBetween } from './meetings.queries.ts'
import { selectPage } from './summaries.queries.ts'

const now = at('2026-12-01', '12:00')

/** The store with a counter of the statements sent to it. */
function counting(db: ReadDb): { db: ReadDb; count: () => number } {
  let statements = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: (db as unknown as Kysely<never>).withPlugin(counter) as unknown as ReadDb, count: () => statements }
}

test('both lists, a search and a later page seek along an index and sort nothing', async () => {
  await using desk = await openTestDesk()
  const db = desk.desk.store.read
  for (const when of ['upcoming', 'past'] as const)
    for (const search of ['', 'oak rent'])
      for (const cursor of [null, `${now}:0190a0a0-0000-7000-8000-000000000001`]) {
        const { sql, parameters } = selectPage(db, { when, search, cursor, limit: 50 }, now).compile()
        const { rows } = await (db as unknown as Kysely<never>).executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
        const plan = rows.map((row) => row.detail)
        expect(plan[0]).toMatch(/^SEARCH meeting USING INDEX meeting_by_start \(start_at[<>]/)
        expect(plan.filter((step) => /SCAN (meeting|contact|booking|room)$|TEMP B-TREE FOR ORDER/.test(step))).toEqual([])
      }
})

test('a page, a day and a meeting take the same number of statements however much there is', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const tenants = await group(client)
  const others = await Promise.all(['A', 'B', 'C'].map((name) => group(client, name)))
  const ids: string[] = []
  const statements = async () => {
    const { db, count } = counting(desk.desk.store.read)
    const counts: number[] = []
    for (const ask of [
      () => listMeetings(db, { when: 'upcoming', search: '', limit: 50 }, now),
      () => listMeetingsBetween(db, { from: evening.start, to: evening.end }),
      () => getMeeting(db, ids[0]!),
      () => listHandouts(db, ids),
      () => describeMeetings(db, ids),
    ]) {
      const before = count()
      await ask()
      counts.push(count() - before)
    }
    return counts
  }
  ids.push((await meeting(client, { groupId: tenants.id })).id)
  await client.meetings.invite({ id: ids[0]!, contactIds: [tenants.id] })
  const few = await statements()
  for (let index = 0; index < 30; index += 1) ids.push((await meeting(client, { groupId: tenants.id })).id)
  for (const id of ids) await client.meetings.invite({ id, contactIds: others.map((one) => one.id) })
  expect(await statements()).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(8)
})

test('a meeting with 1,000 invited opens whole, and a list counts all of them', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const contactIds: string[] = []
  for (let index = 0; index < 1000; index += 1) {
    const phones = [{ kind: 'mobile' as const, number: `416-555-${String(index).padStart(4, '0')}` }]
    contactIds.push((await desk.client.contacts.create({ kind: 'person', givenName: `Given${index}`, familyName: `Family${index % 37}`, phones, tags: ['tenant'], languages: ['Somali'] })).id)
  }
  const { id } = await meeting(desk.client)
  await desk.client.meetings.invite({ id, contactIds })
  const other = await meeting(desk.client, { start: evening.start + hour, end: evening.end + hour })
  await desk.client.meetings.invite({ id: other.id, contactIds, reply: 'yes' })

  expect((await desk.client.meetings.get({ id })).invitations).toHaveLength(1000)
  expect((await desk.client.meetings.list({})).items.map((one) => [one.invited, one.yes])).toEqual([[1000, 0], [1000, 1000]])
})
