import { expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import type { ReadDb } from '#main/store/database.ts'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { countForGroup, listPromises } from '../after/after.queries.ts'
import { listProposals } from '../after/moves.queries.ts'
import { listToThank } from '../after/thanks.queries.ts'
import { at, evening, group, meeting, person } from '../meetings.fixtures.ts'
import { getTurnout } from '../turnout/turnout.queries.ts'
import { listDoor } from './door.queries.ts'

const now = at('2026-12-03', '18:30')

test('a door, a call-out and what comes after seek along indexes, in as many statements however many come', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id: groupId } = await group(client)
  const ids: string[] = []
  for (let n = 0; n < 30; n++) ids.push((await person(client, `Given${n}`)).id)
  const [step] = await client.contacts.ladder.steps()
  await client.meetings.after.saveRules({ version: 0, rules: [{ times: 1, months: 12, stepId: step!.id }] })
  const { id: meetingId } = await meeting(client, { groupId })
  const asks: ((db: ReadDb) => Promise<unknown>)[] = [
    (db) => listDoor(db, meetingId),
    (db) => getTurnout(db, meetingId),
    (db) => listProposals(db, meetingId),
    (db) => listToThank(db, meetingId, new Set(), now),
    (db) => listPromises(db, meetingId),
    (db) => countForGroup(db, groupId, now + hour),
  ]
  const look = async (ask: (typeof asks)[number]) => {
    const store = watched(desk.desk.store.read)
    await ask(store.db)
    return { sent: store.sent.length, plans: await store.plans() }
  }
  const come = async (some: string[]) => {
    await client.meetings.invite({ id: meetingId, contactIds: some, reply: 'yes' })
    await client.meetings.door.takeFromPaper({ meetingId, contactIds: some, at: evening.start })
  }
  await come(ids.slice(0, 2))
  const few = await Promise.all(asks.map(look))
  await come(ids.slice(2))
  const many = await Promise.all(asks.map(look))
  expect(many.map(({ sent }) => sent)).toEqual(few.map(({ sent }) => sent))
  // What is few by its nature (the steps, the rules, the members, the ids asked for) may be read whole.
  const read = many.flatMap(({ plans }) => plans).filter((line) => line.startsWith('SCAN') && !/json_each|ladder_step|ladder_rule|ladder_version|clinic|setting|CONSTANT|SUBQUERY/.test(line))
  expect(read).toEqual([])
})
