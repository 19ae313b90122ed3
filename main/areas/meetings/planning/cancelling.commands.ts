import { ORPCError } from '@orpc/contract'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Lost } from '#shared/areas/meetings/planning.schema.ts'
import type { Act } from '#main/app/act.ts'
import { releaseReservations, takeReservationsBack } from '#main/areas/loans/reservations/reservations.commands.ts'
import { cancelQueuedFor, restoreQueuedFor } from '#main/areas/briefs/prints/prints.commands.ts'
import { cancelBooking, reinstateBooking } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { settleMeeting } from '../meetings.commands.ts'
import { getMeeting } from '../meetings.queries.ts'
import { settleRowOf } from '../topics/settle.commands.ts'

export interface Cancelling {
  id: string
  /** Noted with the booking. */
  reason: string
  keepRoom: boolean
}

/**
 * Calls a meeting off and frees what it had: its booking, unless it is to be kept, the fares kept for it, and what the front desk has still to print.
 * What was issued stays issued; the invitations stay, so that people can be told. Calling it off twice changes nothing.
 */
export async function cancelMeeting(db: WriteDb, { id, reason, keepRoom }: Cancelling, act: Act): Promise<Meeting> {
  const before = await getMeeting(db, id)
  if (before.cancelled) return before
  await db.updateTable('meeting').set({ cancelled_at: act.at, version: before.version + 1 }).where('id', '=', id).execute()
  if (before.booking && !keepRoom) await cancelBooking(db, before.booking.id, reason, act)
  await releaseReservations(db, id, act)
  await cancelQueuedFor(db, id, act)
  await settleRowOf(db, id, act)
  return settleMeeting(db, id, act)
}

/** Takes a cancelled meeting back, with what was freed when it was called off, as far as it can still be had; says what cannot. */
export async function reinstateMeeting(db: WriteDb, id: string, act: Act): Promise<{ meeting: Meeting; lost: Lost[] }> {
  const before = await getMeeting(db, id)
  if (!before.cancelled) return { meeting: before, lost: [] }
  const { cancelled_at: at } = await db.selectFrom('meeting').select('cancelled_at').where('id', '=', id).executeTakeFirstOrThrow()
  await db.updateTable('meeting').set({ cancelled_at: null, version: before.version + 1 }).where('id', '=', id).execute()
  const room = await takeRoomBack(db, before, at!, act)
  const fares = await takeReservationsBack(db, id, at!, act)
  await restoreQueuedFor(db, id, at!, act)
  await settleRowOf(db, id, act)
  const lost: Lost[] = [...room, ...fares.map(({ itemName, quantity }) => ({ is: 'fares' as const, itemName, quantity }))]
  return { meeting: await settleMeeting(db, id, act), lost }
}

/** Only a booking that went with the meeting comes back with it: one that was cancelled on its own stays so. */
async function takeRoomBack(db: WriteDb, { booking }: Meeting, cancelledAt: number, act: Act): Promise<Lost[]> {
  if (!booking?.cancelled) return []
  const row = await db.selectFrom('booking').select('cancelled_at').where('id', '=', booking.id).executeTakeFirstOrThrow()
  if (row.cancelled_at !== cancelledAt) return []
  try {
    await reinstateBooking(db, booking.id, act)
    return []
  } catch (error) {
    // It is refused before anything is written: taken by others, or its room archived since.
    if (error instanceof ORPCError && (error.code === 'CONFLICT' || error.code === 'INVALID')) return [{ is: 'room', roomName: booking.roomName }]
    throw error
  }
}
