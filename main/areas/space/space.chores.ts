import type { Chore } from '#main/app/desk.ts'
import { transact } from '#main/app/act.ts'
import { releaseExpiredHolds } from './space.commands.ts'
import { listExpiredHolds } from './space.queries.ts'
import { serveWaitlist } from './waitlist/waitlist.chores.ts'

/** Gives back the rooms of holds that have run out; nothing is written while there are none. */
const releaseHolds: Chore = async (desk, member) => {
  if ((await listExpiredHolds(desk.store.read, desk.now())).length > 0) await transact(desk, member, 'space.releaseExpiredHolds', releaseExpiredHolds)
}

export const spaceChores: Chore[] = [releaseHolds, serveWaitlist]
