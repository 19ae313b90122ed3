import type { Selectable } from 'kysely'
import { mostDates } from '#shared/areas/space/series.rules.ts'
import type { Series, SeriesRule, SeriesView } from '#shared/areas/space/series.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'
import { selectBookings, toBooking } from '../space.queries.ts'
import { ownOf } from './place.ts'

/** The series; throws NOT_FOUND. */
export async function getSeries(db: AnyDb, seriesId: string): Promise<Series> {
  const row = await db
    .selectFrom('booking_series as series')
    .innerJoin('room', 'room.id', 'series.room_id')
    .leftJoin('contact', 'contact.id', 'series.contact_id')
    .selectAll('series')
    .select(['room.name as room_name', 'contact.name as contact_name'])
    .where('series.id', '=', seriesId)
    .executeTakeFirst()
  if (!row) throw notFound('space', seriesId)
  return toSeries(row)
}

/** The bookings of a series by their day, cancelled ones too. */
export async function listBookingsOfSeries(db: AnyDb, seriesId: string): Promise<Booking[]> {
  const rows = await selectBookings(db).where('booking.series_id', '=', seriesId).orderBy('booking.series_day').orderBy('booking.start_at').limit(mostDates * 4).execute()
  return rows.map(toBooking)
}

/** A series with its live bookings, and what of each was changed by itself. */
export async function getSeriesView(db: AnyDb, seriesId: string): Promise<SeriesView> {
  const series = await getSeries(db, seriesId)
  const bookings = (await listBookingsOfSeries(db, seriesId)).filter(({ cancelled }) => !cancelled).slice(0, mostDates * 2)
  const own = bookings.map((booking) => [booking.id, ownOf(booking, series)] as const).filter(([, fields]) => fields.length > 0)
  return { series, bookings, own: Object.fromEntries(own) }
}

export interface Skip {
  day: string
  reason: string
  detail: string
}

/** The dates that were left out of a series, when it was made or since: also those whose bookings were all cancelled. */
export async function listSkips(db: AnyDb, seriesId: string): Promise<Skip[]> {
  const kept = await db.selectFrom('booking_series_skip').select(['day', 'reason', 'detail']).where('series_id', '=', seriesId).execute()
  const bookings = await listBookingsOfSeries(db, seriesId)
  const known = new Set([...kept.map(({ day }) => day), ...bookings.filter(({ cancelled }) => !cancelled).map(({ seriesDay }) => seriesDay!)])
  const cancelled = new Map(bookings.filter((booking) => booking.cancelled && !known.has(booking.seriesDay!)).map((booking) => [booking.seriesDay!, booking.cancelReason]))
  return [...kept, ...[...cancelled].map(([day, detail]) => ({ day, reason: 'cancelled', detail }))].sort((one, other) => (one.day < other.day ? -1 : 1)).slice(0, mostDates)
}

type SeriesRow = Selectable<Tables['booking_series']> & { room_name: string; contact_name: string | null }

function toSeries(row: SeriesRow): Series {
  return {
    id: row.id,
    rule: JSON.parse(row.rule) as SeriesRule,
    day: row.start_day,
    from: row.from_clock,
    to: row.to_clock,
    overnight: row.overnight === 1,
    timeZone: row.time_zone,
    roomId: row.room_id,
    roomName: row.room_name,
    title: row.title,
    contactId: row.contact_id,
    contactName: row.contact_name,
    expected: row.expected,
    layout: row.layout as Series['layout'],
    equipment: JSON.parse(row.equipment) as string[],
    keyHolder: row.key_holder,
    setupMinutes: row.setup_minutes,
    cleanupMinutes: row.cleanup_minutes,
    notes: row.notes,
    splitFrom: row.split_from,
    createdAt: row.created_at,
  }
}
