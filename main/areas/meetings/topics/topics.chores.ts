import { transact } from '#main/app/act.ts'
import type { Chore } from '#main/app/desk.ts'
import { settleTopics } from './settle.commands.ts'
import { listForgotten, listKept, listMissing } from './settle.queries.ts'

/** When a meeting is over, or a promise is kept elsewhere: what stayed open goes on to the next agenda. Nothing is written while all is in its place. */
export const carryTopics: Chore = async (desk, member) => {
  const { read } = desk.store
  if ((await listMissing(read, desk.now(), null)).length + (await listKept(read)).length + (await listForgotten(read)).length === 0) return
  await transact(desk, member, 'meetings.topics.carry', (db, act) => settleTopics(db, act))
}
