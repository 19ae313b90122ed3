import type { EditInput, Resolutions } from '#shared/areas/space/series.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import { addDays } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { cancelBooking, updateBooking } from '../space.commands.ts'
import { type Edit, findEdit, planOf, type Target } from './edit.queries.ts'
import { restOf } from './recurrence.ts'
import { inTurns, orRefusal, refusalOf, refuseDates, resolve } from './resolve.ts'
import { insertSeries, keepSkip, rowOf } from './series.commands.ts'

/**
 * Changes the bookings of a scope, all or none. Days of the series before the first that is reached stay with the series as it was,
 * and the rest becomes one of its own. CONFLICT names the dates that cannot move and of which nothing was decided.
 */
export async function editSeries(db: WriteDb, input: EditInput, resolutions: Resolutions, act: Act): Promise<{ id: string; changed: number; kept: number; leftOut: number }> {
  const edit = await findEdit(db, input, act.at)
  if (edit.targets.length === 0) return { id: edit.series.id, changed: 0, kept: edit.kept, leftOut: 0 }
  const resolved = resolve((await planOf(db, edit, act.at)).dates, resolutions, input.override !== '')
  refuseDates(resolved.flatMap((one) => (one.to === 'refuse' ? [refusalOf(one.date)] : [])))
  const id = await splitOrUpdate(db, edit, act)
  const places = new Map(resolved.flatMap((one) => (one.to === 'book' ? [[one.day, one.place] as const] : [])))
  const left = new Map(resolved.flatMap((one) => (one.to === 'leaveOut' ? [[one.day, one] as const] : [])))
  for (const { booking, day } of edit.targets.filter((target) => target.moves && left.has(target.day))) {
    const { reason, detail } = left.get(day)!
    await cancelBooking(db, booking.id, '', act)
    await keepSkip(db, id, { day, reason, detail })
  }
  const toChange = edit.targets.filter((target) => !target.moves || !left.has(target.day)).map((target) => ({ ...target, place: places.get(target.day) ?? target.place }))
  await updateAll(db, toChange, input.override, act)
  return { id, changed: toChange.length, kept: edit.kept, leftOut: left.size }
}

/** Bookings of one series may trade places. */
async function updateAll(db: WriteDb, targets: Target[], override: string, act: Act): Promise<void> {
  await inTurns(targets, ({ booking, day, place, details }) =>
    orRefusal({ day, ...place }, () => updateBooking(db, booking.id, { ...details, ...placeOnly(place), holdUntil: booking.holdUntil, override }, act)),
  )
}

const placeOnly = ({ roomId, start, end }: Placement): Placement => ({ roomId, start, end })

/** Where nothing of the series stays behind, it becomes what it is now; else it ends before, and a new one begins. Answers with the id of what goes on. */
async function splitOrUpdate(db: WriteDb, edit: Edit, act: Act): Promise<string> {
  const { series, after, from, all } = edit
  const skips = await db.selectFrom('booking_series_skip').selectAll().where('series_id', '=', series.id).execute()
  const staysBehind = all.some(({ seriesDay }) => seriesDay! < from) || skips.some(({ day }) => day < from)
  if (!staysBehind) {
    await db.updateTable('booking_series').set(rowOf(after)).where('id', '=', series.id).execute()
    await moveDays(db, edit, skips, series.id)
    return series.id
  }
  const id = await insertSeries(db, { ...after, rule: restOf(series.rule, series.day, from, after.rule), splitFrom: series.id }, act)
  await db.updateTable('booking_series').set({ rule: JSON.stringify({ ...series.rule, count: null, until: addDays(from, -1) }) }).where('id', '=', series.id).execute()
  await moveDays(db, edit, skips, id)
  return id
}

/** Days from `from` on belong to the series `to`, and are as many days later as it was moved. */
async function moveDays(db: WriteDb, { series, from, shift, all }: Edit, skips: { day: string; reason: string; detail: string }[], to: string): Promise<void> {
  for (const { id, seriesDay } of all) {
    if (seriesDay! >= from) await db.updateTable('booking').set({ series_id: to, series_day: addDays(seriesDay!, shift) }).where('id', '=', id).execute()
  }
  await db.deleteFrom('booking_series_skip').where('series_id', '=', series.id).where('day', '>=', from).execute()
  for (const { day, reason, detail } of skips) if (day >= from) await keepSkip(db, to, { day: addDays(day, shift), reason, detail })
}
