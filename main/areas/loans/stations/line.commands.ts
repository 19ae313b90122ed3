import type { CallInput, QueueInput, Wait } from '#shared/areas/loans/stations.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { mustKnowContact } from '#main/areas/contacts/mustKnow.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getWait, nextNumber } from './line.queries.ts'
import { getStation } from './stations.queries.ts'

/** Puts someone at the end of the line. */
export async function queue(db: WriteDb, { who, contactId }: QueueInput, act: Act): Promise<Wait> {
  if (contactId) await mustKnowContact(db, contactId)
  const id = act.newId()
  await db
    .insertInto('station_wait')
    .values({
      id, who: who || (await nextNumber(db, act.at)), contact_id: contactId ?? null, state: 'waiting', room_id: null, session_id: null, called_at: null, created_at: act.at, created_by: act.member.id,
    })
    .execute()
  return changed(db, id, act)
}

/** Calls someone in line to a station; once more, when they did not hear it. */
export async function call(db: WriteDb, { id, roomId }: CallInput, act: Act): Promise<Wait> {
  await mustStandInLine(db, id)
  const station = await getStation(db, roomId)
  await db.updateTable('station_wait').set({ state: 'called', room_id: station.id, called_at: act.at }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Takes someone out of the line who waits no longer. */
export async function giveUp(db: WriteDb, id: string, act: Act): Promise<Wait> {
  await mustStandInLine(db, id)
  await db.updateTable('station_wait').set({ state: 'gaveUp' }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Puts someone who was called, or gave up, back in line, in the place they had. */
export async function requeue(db: WriteDb, id: string, act: Act): Promise<Wait> {
  const { state } = await getWait(db, id)
  if (state === 'came') throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  return backInLine(db, id, act)
}

/** Notes that someone sat down. */
export async function noteCame(db: WriteDb, id: string, sessionId: string, roomId: string, act: Act): Promise<void> {
  await db.updateTable('station_wait').set({ state: 'came', room_id: roomId, session_id: sessionId }).where('id', '=', id).execute()
  act.touch('loans', id)
}

/** Who sat down by mistake is in line again. */
export async function undoCame(db: WriteDb, sessionId: string, act: Act): Promise<void> {
  const wait = await db.selectFrom('station_wait').select('id').where('session_id', '=', sessionId).executeTakeFirst()
  if (wait) await backInLine(db, wait.id, act)
}

/** Someone who stands in line; throws CONFLICT when they do no longer. */
export async function mustStandInLine(db: WriteDb, id: string): Promise<Wait> {
  const wait = await getWait(db, id)
  if (wait.state !== 'waiting' && wait.state !== 'called') throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  return wait
}

async function backInLine(db: WriteDb, id: string, act: Act): Promise<Wait> {
  await db.updateTable('station_wait').set({ state: 'waiting', room_id: null, session_id: null, called_at: null }).where('id', '=', id).execute()
  return changed(db, id, act)
}

async function changed(db: WriteDb, id: string, act: Act): Promise<Wait> {
  act.touch('loans', id)
  return getWait(db, id)
}
