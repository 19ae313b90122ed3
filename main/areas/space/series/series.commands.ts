import type { EditScope, Resolutions, Series, SeriesInput } from '#shared/areas/space/series.schema.ts'
import type { Booking, Placement } from '#shared/areas/space/space.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { bookRoom, cancelBooking, reinstateBooking } from '../space.commands.ts'
import { getBooking } from '../space.queries.ts'
import { getPart } from './edit.queries.ts'
import { ownOf, placeOn, type SharedDetail } from './place.ts'
import { planSeries } from './plan.queries.ts'
import { type DateRefusal, orRefusal, refusalOf, refuseDates, resolve } from './resolve.ts'
import { getSeries, listSkips } from './series.queries.ts'

/**
 * Books a series whole, or nothing of it. Checked anew here, in the transaction: CONFLICT names every date that cannot be had
 * and of which nothing was decided, also what was taken since the person looked. INVALID for a rule without any date to book.
 */
export async function bookSeries(db: WriteDb, input: SeriesInput, resolutions: Resolutions, act: Act): Promise<{ id: string; booked: number; leftOut: number; first: Booking }> {
  const { dates, limited } = await planSeries(db, input, act.at)
  const resolved = resolve(dates, resolutions, input.override !== '')
  refuseDates(resolved.flatMap((one) => (one.to === 'refuse' ? [refusalOf(one.date)] : [])))
  const toBook = resolved.filter((one) => one.to === 'book')
  if (toBook.length === 0) throw invalidField(['rule'], 'series:noDates')
  const id = await insertSeries(db, { ...input, rule: limited ? { ...input.rule, count: null, until: dates.at(-1)!.day } : input.rule, timeZone: await getZone(db), splitFrom: null }, act)
  const refused: DateRefusal[] = []
  const booked: Booking[] = []
  for (const { day, place } of toBook) {
    const asked = { ...detailsOf(input), ...place, override: input.override }
    const refusal = await orRefusal({ day, ...place }, async () => booked.push(await bookRoom(db, asked, act, { seriesId: id, seriesDay: day })))
    if (refusal) refused.push(refusal)
  }
  refuseDates(refused)
  const leftOut = resolved.filter((one) => one.to === 'leaveOut')
  for (const { day, reason, detail } of leftOut) await keepSkip(db, id, { day, reason, detail })
  return { id, booked: booked.length, leftOut: leftOut.length, first: booked[0]! }
}

/** Books a date that was left out: as the series has it, or elsewhere. */
export async function bookSkipped(db: WriteDb, seriesId: string, day: string, place: Placement | null, override: string, act: Act): Promise<Booking> {
  const series = await getSeries(db, seriesId)
  if (!(await listSkips(db, seriesId)).some((skip) => skip.day === day)) throw notFound('space', seriesId)
  const to = place ?? placeOn(day, series, await getZone(db))
  const booking = await bookRoom(db, { ...detailsOf(series), ...to, override }, act, { seriesId, seriesDay: day })
  await db.deleteFrom('booking_series_skip').where('series_id', '=', seriesId).where('day', '=', day).execute()
  return booking
}

/** Cancels the bookings of a scope that are not over; those changed by themselves only `withChanged`. */
export async function cancelSeries(db: WriteDb, asked: { bookingId: string; scope: EditScope; reason: string; withChanged: boolean }, act: Act): Promise<{ bookingIds: string[]; kept: number }> {
  const { series, booking, bookings } = await getPart(db, asked.bookingId, asked.scope, act.at)
  const gone = bookings.filter((one) => asked.withChanged || one.id === booking.id || ownOf(one, series).length === 0)
  for (const { id } of gone) await cancelBooking(db, id, asked.reason, act)
  return { bookingIds: gone.map(({ id }) => id), kept: bookings.length - gone.length }
}

/** Takes cancelled bookings back, all or none; CONFLICT names the dates whose time was given away. */
export async function reinstateBookings(db: WriteDb, bookingIds: readonly string[], act: Act): Promise<{ reinstated: number }> {
  const refused: DateRefusal[] = []
  for (const bookingId of bookingIds) {
    const { start, end, seriesDay } = await getBooking(db, bookingId)
    const refusal = await orRefusal({ day: seriesDay ?? '', start, end }, () => reinstateBooking(db, bookingId, act))
    if (refusal) refused.push(refusal)
  }
  refuseDates(refused)
  return { reinstated: bookingIds.length }
}

type NewSeries = Omit<Series, 'id' | 'roomName' | 'contactName' | 'createdAt'>

/** Writes a series; answers with its id. */
export async function insertSeries(db: WriteDb, series: NewSeries, act: Act): Promise<string> {
  const id = act.newId()
  await db.insertInto('booking_series').values({ id, ...rowOf(series), time_zone: series.timeZone, split_from: series.splitFrom, created_at: act.at, created_by: act.member.id }).execute()
  return id
}

/** What a series' row says of its rule, its time and what its bookings share. */
export const rowOf = (series: Omit<NewSeries, 'timeZone' | 'splitFrom'>) => ({
  rule: JSON.stringify(series.rule),
  start_day: series.day,
  from_clock: series.from,
  to_clock: series.to,
  overnight: series.overnight ? 1 : 0,
  room_id: series.roomId,
  title: series.title,
  contact_id: series.contactId,
  expected: series.expected,
  layout: series.layout,
  equipment: JSON.stringify(series.equipment),
  key_holder: series.keyHolder,
  setup_minutes: series.setupMinutes,
  cleanup_minutes: series.cleanupMinutes,
  notes: series.notes,
})

/** Keeps a date that was left out, with why. */
export async function keepSkip(db: WriteDb, seriesId: string, skip: { day: string; reason: string; detail: string }): Promise<void> {
  await db.insertInto('booking_series_skip').values({ series_id: seriesId, ...skip }).onConflict((conflict) => conflict.columns(['series_id', 'day']).doUpdateSet({ reason: skip.reason, detail: skip.detail })).execute()
}

/** What each booking of a series is, beside where and when. */
export const detailsOf = ({ title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes }: Pick<Series, SharedDetail>) => ({
  title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes,
})
