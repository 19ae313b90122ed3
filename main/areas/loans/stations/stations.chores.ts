import { transact } from '#main/app/act.ts'
import type { Chore } from '#main/app/desk.ts'
import { settleSessions } from './sessions.commands.ts'
import { listSettled } from './sessions.queries.ts'

/** Closes sessions that were ended on the board or left standing overnight; nothing is written while there are none. */
export const settleStations: Chore = async (desk, member) => {
  if ((await listSettled(desk.store.read, desk.now())).length > 0) await transact(desk, member, 'loans.settleSessions', settleSessions)
}
