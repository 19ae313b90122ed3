import { dayAt } from '#shared/base/time.ts'
import { transact } from '#main/app/act.ts'
import type { Chore, Desk } from '#main/app/desk.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { serveLine } from './waitlist.commands.ts'
import { findMatches, listLapsed, listSettled } from './waitlist.queries.ts'

/** What the line was last looked at with: while nothing was written since, nothing came free. */
const lookedAt = new WeakMap<Desk, string>()

/** Offers what came free, by whatever way, to the first in line that it fits; nothing is written while there is nothing to do. */
export const serveWaitlist: Chore = async (desk, member) => {
  const db = desk.store.read
  const now = desk.now()
  const { last } = await db.selectFrom('audit').select(({ fn }) => fn.max('seq').as('last')).executeTakeFirstOrThrow()
  const state = `${dayAt(now, await getZone(db))} ${String(last)}`
  if (lookedAt.get(desk) === state && (await listSettled(db, now)).length === 0) return
  if (await isAnythingDue(db, now)) await transact(desk, member, 'space.serveWaitlist', serveLine)
  else lookedAt.set(desk, state)
}

async function isAnythingDue(db: AnyDb, now: number): Promise<boolean> {
  if ((await listSettled(db, now)).length > 0 || (await listLapsed(db, now)).length > 0) return true
  for await (const _match of findMatches(db, now)) return true
  return false
}
