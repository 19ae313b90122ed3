import type { Wait } from '#shared/areas/loans/stations.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { startOfDay } from './sessions.queries.ts'

/** Those who wait, called or not, in line. */
export async function listLine(db: AnyDb): Promise<Wait[]> {
  const rows = await selectWaits(db).where('wait.state', 'in', ['waiting', 'called']).orderBy('wait.created_at').orderBy('wait.id').limit(200).execute()
  return rows.map(toWait)
}

/** Those who stood in line when the clinic's day was over: they wait no longer. */
export async function listGone(db: AnyDb, now: number): Promise<string[]> {
  const today = await startOfDay(db, now)
  return (await listLine(db)).filter(({ since }) => since < today).map(({ id }) => id)
}

/** Someone in line, or who was; throws NOT_FOUND. */
export async function getWait(db: AnyDb, waitId: string): Promise<Wait> {
  const row = await selectWaits(db).where('wait.id', '=', waitId).executeTakeFirst()
  if (!row) throw notFound('loans', waitId)
  return toWait(row)
}

/** A number for someone who gives no name: the next of the day, in line or seated. */
export async function nextNumber(db: AnyDb, now: number): Promise<string> {
  const today = await startOfDay(db, now)
  const { waits, sessions } = await db
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('station_wait').select(fn.countAll<number>().as('count')).where('created_at', '>=', today).as('waits'),
      selectFrom('station_session')
        .select(fn.countAll<number>().as('count'))
        .where('started_at', '>=', today)
        .where(({ not, exists, selectFrom: from }) => not(exists(from('station_wait').select('station_wait.id').whereRef('station_wait.session_id', '=', 'station_session.id'))))
        .as('sessions'),
    ])
    .executeTakeFirstOrThrow()
  return `#${String((waits ?? 0) + (sessions ?? 0) + 1)}`
}

const selectWaits = (db: AnyDb) =>
  db
    .selectFrom('station_wait as wait')
    .leftJoin('contact', 'contact.id', 'wait.contact_id')
    .select(['wait.id', 'wait.who', 'wait.contact_id as contactId', 'contact.name as contactName', 'wait.created_at as since', 'wait.state', 'wait.room_id as roomId', 'wait.called_at as calledAt'])

const toWait = (row: Omit<Wait, 'state'> & { state: string }): Wait => ({ ...row, state: row.state as Wait['state'] })
