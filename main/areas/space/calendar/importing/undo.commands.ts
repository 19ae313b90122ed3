import type { z } from 'zod'
import type { bookingStays } from '#shared/areas/space/calendarImport.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { cancelBooking } from '../../space.commands.ts'
import { getCalendarImport } from './imports.queries.ts'

/** After so many, those who only read come in between. */
const stride = 25
const toldAtMost = 200

type Stays = z.infer<typeof bookingStays>

/**
 * Cancels the bookings that an import made and nobody changed, marked or cancelled since; what it moved or called off stays so.
 * They are forgotten as known: the same file can come in again. CONFLICT `alreadyReversed` the second time.
 */
export async function undoCalendarImport(db: WriteDb, id: string, act: Act): Promise<{ removed: number; kept: number; stay: Stays[] }> {
  const past = await getCalendarImport(db, id)
  if (past.undone) throw deskError('CONFLICT', { reason: 'alreadyReversed', with: [] })
  const result = { removed: 0, kept: 0, stay: [] as Stays[] }
  for (let after = -1; ; ) {
    const rows = await bookedRows(db, id, after)
    if (rows.length === 0) break
    after = rows.at(-1)!.number
    await new Promise(setImmediate)
    for (const { bookingId, title, start, changes } of rows) {
      if (changes! > 1) {
        result.kept++
        if (result.stay.length < toldAtMost) result.stay.push({ id: bookingId, title, start })
        continue
      }
      await cancelBooking(db, bookingId, '', act)
      await db.deleteFrom('calendar_link').where('booking_id', '=', bookingId).execute()
      result.removed++
    }
  }
  await db.updateTable('calendar_import').set({ undone_at: act.at, undone_by: act.member.id, removed: result.removed, kept: result.kept }).where('id', '=', id).execute()
  act.touch('space', id)
  return result
}

/** What it booked and still stands, each with how much happened to it: being booked is one. */
function bookedRows(db: WriteDb, jobId: string, after: number) {
  return db
    .selectFrom('calendar_import_row as row')
    .innerJoin('booking', 'booking.id', 'row.booking_id')
    .select(['row.number', 'booking.id as bookingId', 'booking.title', 'booking.start_at as start'])
    .select(({ selectFrom, fn }) => selectFrom('booking_change').select(fn.countAll<number>().as('count')).whereRef('booking_change.booking_id', '=', 'booking.id').as('changes'))
    .where('row.job_id', '=', jobId)
    .where('row.outcome', '=', 'booked')
    .where('row.number', '>', after)
    .where('booking.cancelled_at', 'is', null)
    .orderBy('row.number')
    .limit(stride)
    .execute()
}
