import { ORPCError } from '@orpc/contract'
import { eatenInto, leftOf } from '#shared/areas/loans/reservations.rules.ts'
import type { Reservation, ReservationInput } from '#shared/areas/loans/reservations.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getDrawerInUse } from '../stock/drawers.queries.ts'
import { listShelf } from '../stock/shelf.queries.ts'
import { countIssuedFor, findFree, listKept, listReservationsOf } from './reservations.queries.ts'

/**
 * Keeps so many of an item for a meeting in all, in place of what was kept of it before. CONFLICT `stockShort` with how many
 * there could be; INVALID for a meeting that is off; throws NOT_FOUND.
 */
export async function reserveFares(db: WriteDb, meetingId: string, input: ReservationInput, act: Act): Promise<Reservation[]> {
  const meeting = await db.selectFrom('meeting').select(['start_at', 'cancelled_at']).where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  if (meeting.cancelled_at !== null) throw invalidField(['meetingId'], 'meetingNeeds:fares.meetingCancelled')
  if (input.drawerId) await getDrawerInUse(db, input.drawerId, 'drawerId')
  const day = dayAt(meeting.start_at, await getZone(db))
  const { free, itemName } = await findFree(db, { ...input, day, meetingId }, act.at)
  const wanted = leftOf(input.quantity, await countIssuedFor(db, meetingId, input.itemId))
  if (wanted > free) throw deskError('CONFLICT', { reason: 'stockShort', field: 'quantity', with: [{ area: 'loans', id: input.itemId, label: itemName }], available: free })
  const kept = { drawer_id: input.drawerId, quantity: input.quantity, reserved_at: act.at, reserved_by: act.member.id, released_at: null }
  await db
    .insertInto('fare_reservation')
    .values({ id: act.newId(), meeting_id: meetingId, item_id: input.itemId, ...kept })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'item_id']).doUpdateSet(kept))
    .execute()
  return written(db, meetingId, [input.itemId], act)
}

/** Keeps none of an item for a meeting any more. */
export async function removeReservation(db: WriteDb, meetingId: string, itemId: string, act: Act): Promise<Reservation[]> {
  await db.deleteFrom('fare_reservation').where('meeting_id', '=', meetingId).where('item_id', '=', itemId).execute()
  return written(db, meetingId, [itemId], act)
}

/** Lets go of all that is kept for a meeting, and remembers what it was. */
export async function releaseReservations(db: WriteDb, meetingId: string, act: Act): Promise<void> {
  await db.updateTable('fare_reservation').set({ released_at: act.at }).where('meeting_id', '=', meetingId).where('released_at', 'is', null).execute()
  await written(db, meetingId, [], act)
}

/** Keeps again what was let go of at `releasedAt`, as far as it can be had; answers with what cannot. */
export async function takeReservationsBack(db: WriteDb, meetingId: string, releasedAt: number, act: Act): Promise<Reservation[]> {
  const released = await db.selectFrom('fare_reservation').select('item_id').where('meeting_id', '=', meetingId).where('released_at', '=', releasedAt).execute()
  const ids = new Set(released.map(({ item_id }) => item_id))
  const lost: Reservation[] = []
  for (const reservation of (await listReservationsOf(db, meetingId)).filter(({ itemId }) => ids.has(itemId))) {
    try {
      await reserveFares(db, meetingId, reservation, act)
    } catch (error) {
      if (!(error instanceof ORPCError)) throw error
      // It is refused before anything is written: what is gone by now stays let go of.
      lost.push(reservation)
    }
  }
  return lost
}

interface Taking {
  itemId: string
  meetingId: string | null
  parts: readonly { line: { lotId: string; drawerId: string }; quantity: number }[]
}

/** Refuses to issue what is kept for another meeting: CONFLICT `stockReserved` with the meetings and how many are free. */
export async function refuseReserved(db: WriteDb, { itemId, meetingId, parts }: Taking, act: Act): Promise<void> {
  const kept = await listKept(db, itemId, act.at)
  if (kept.length === 0) return
  const before = await listShelf(db, { itemId })
  const eatenBy = (quantity: number) => {
    const taken = takeOf(parts, quantity)
    const after = before.map((line) => ({ ...line, quantity: line.quantity - (taken.get(`${line.lotId} ${line.drawerId}`) ?? 0) }))
    const keptAfter = kept.map((one) => (one.meetingId === meetingId ? { ...one, left: leftOf(one.left, quantity) } : one))
    return eatenInto({ before, after }, kept, keptAfter).filter((one) => one.meetingId !== meetingId)
  }
  const wanted = parts.reduce((sum, { quantity }) => sum + quantity, 0)
  const eaten = eatenBy(wanted)
  if (eaten.length === 0) return
  let [free, tooMany] = [0, wanted]
  while (tooMany - free > 1) {
    const middle = Math.floor((free + tooMany) / 2)
    if (eatenBy(middle).length === 0) free = middle
    else tooMany = middle
  }
  const named = kept.filter((one) => eaten.some((other) => other.meetingId === one.meetingId)).slice(0, 50)
  throw deskError('CONFLICT', { reason: 'stockReserved', field: 'reservedReason', available: free, with: named.map(({ meetingId: id, title, left }) => ({ area: 'meetings', id, label: `${title} (${left})` })) })
}

/** Out of which lots the first so many of an issue come. */
function takeOf(parts: Taking['parts'], quantity: number): Map<string, number> {
  const taken = new Map<string, number>()
  let wanted = quantity
  for (const { line, quantity: most } of parts) {
    const some = Math.min(wanted, most)
    taken.set(`${line.lotId} ${line.drawerId}`, some)
    wanted -= some
  }
  return taken
}

async function written(db: WriteDb, meetingId: string, itemIds: string[], act: Act): Promise<Reservation[]> {
  act.touch('meetings', meetingId)
  act.touch('loans', meetingId, ...itemIds)
  return listReservationsOf(db, meetingId)
}
