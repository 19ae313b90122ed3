import type { Selectable } from 'kysely'
import { listBookingsById } from '../../space.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** A date that came in before, with its booking as it stands now. */
export interface Known extends Selectable<Tables['calendar_link']> {
  bookingCancelled: boolean
  bookingStart: number
  bookingEnd: number
  title: string
  roomName: string
}

const stride = 500

/** What came in before of these UIDs, by UID and then by date. */
export async function listKnown(db: AnyDb, uids: readonly string[]): Promise<Map<string, Map<string, Known>>> {
  const found = new Map<string, Map<string, Known>>()
  for (let from = 0; from < uids.length; from += stride) {
    const rows = await db
      .selectFrom('calendar_link as link')
      .innerJoin('booking', 'booking.id', 'link.booking_id')
      .innerJoin('room', 'room.id', 'booking.room_id')
      .selectAll('link')
      .select(['booking.cancelled_at', 'booking.start_at as bookingStart', 'booking.end_at as bookingEnd', 'booking.title', 'room.name as roomName'])
      .where('link.uid', 'in', uids.slice(from, from + stride))
      .execute()
    for (const { cancelled_at, ...row } of rows) {
      const of = found.get(row.uid) ?? new Map<string, Known>()
      of.set(row.recurrence, { ...row, bookingCancelled: cancelled_at !== null })
      found.set(row.uid, of)
    }
    await new Promise(setImmediate)
  }
  return found
}

const ours = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@organizing-desk$/

/** The UIDs that this desk itself gave out, with their bookings: they are here, whatever the file makes of them. */
export async function listExported(db: AnyDb, uids: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map(uids.flatMap((uid) => {
    const id = ours.exec(uid)?.[1]
    return id ? [[id, uid] as const] : []
  }))
  const bookings = await listBookingsById(db, [...ids.keys()])
  return new Map([...bookings.keys()].map((id) => [ids.get(id)!, id]))
}
