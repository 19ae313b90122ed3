import { v7 as newId } from 'uuid'
import type { Member } from '#shared/areas/staff/staff.schema.ts'
import type { AreaName } from '#shared/contract.ts'
import type { WriteDb } from '#main/store/database.ts'
import { appendAudit } from '#main/store/audit.ts'
import type { Desk } from './desk.ts'

/** A line of the audit names at most so many records. */
export const mostAudited = 200

/** What a command knows of the act it is part of: when, by whom; and where it says what it touched. */
export interface Act {
  readonly at: number
  readonly member: Pick<Member, 'id' | 'name'>
  /** A new UUIDv7. */
  newId(): string
  /** Notes the records changed: for the audit, and so that every window fetches them anew. */
  touch(area: AreaName, ...ids: string[]): void
}

/**
 * Runs `work` in one transaction with its audit line; after the commit every window is told.
 * Whatever `work` throws undoes all of it, and nobody is told.
 */
export async function transact<Result>(
  desk: Desk,
  member: Pick<Member, 'id' | 'name'>,
  procedure: string,
  work: (db: WriteDb, act: Act) => Promise<Result>,
): Promise<Result> {
  const touched = new Map<AreaName, Set<string>>()
  const touch = (area: AreaName, ...ids: string[]) => {
    const known = touched.get(area) ?? new Set()
    for (const id of ids) known.add(id)
    touched.set(area, known)
  }
  const at = desk.now()
  const result = await desk.store.write(async (db) => {
    const answer = await work(db, { at, member, newId: () => newId(), touch })
    const records = [...touched.values()].flatMap((ids) => [...ids])
    await appendAudit(db, { at, memberId: member.id, procedure, records: records.slice(0, mostAudited) })
    return answer
  })
  for (const [area, ids] of touched) desk.changes.tell({ area, ids: ids.size > mostAudited ? [] : [...ids] })
  return result
}
