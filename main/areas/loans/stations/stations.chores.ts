import { transact } from '#main/app/act.ts'
import type { Chore } from '#main/app/desk.ts'
import { giveUp } from './line.commands.ts'
import { listGone } from './line.queries.ts'
import { settleSessions } from './sessions.commands.ts'
import { listSettled } from './sessions.queries.ts'

/** Closes sessions that were ended on the board, and what was left standing overnight: sessions and the line. Nothing is written while there is none. */
export const settleStations: Chore = async (desk, member) => {
  const [settled, gone] = [await listSettled(desk.store.read, desk.now()), await listGone(desk.store.read, desk.now())]
  if (settled.length === 0 && gone.length === 0) return
  await transact(desk, member, 'loans.settleStations', async (db, act) => {
    await settleSessions(db, act)
    for (const id of await listGone(db, act.at)) await giveUp(db, id, act)
  })
}
