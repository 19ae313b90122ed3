import type { ScopedInput } from '#shared/areas/meetings/series.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { addDays } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { inTurns, orRefusal, restOf } from '#main/areas/space/series/plan.queries.ts'
import { moveBooking } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { updateMeeting } from '../meetings.commands.ts'
import { cancelMeeting } from '../planning/cancelling.commands.ts'
import { getMeeting } from '../meetings.queries.ts'
import { type EditTarget, findSeriesEdit, planSeriesEdit, roomOf, type SeriesEdit } from './plan.queries.ts'
import { decide, insertSeries, keepLeftOut } from './series.commands.ts'
import { listLeftOut } from './series.queries.ts'

/**
 * Changes the meetings of a scope, all or none. Dates before the first that is reached stay with the series as it was, and the rest
 * becomes one of its own. CONFLICT `changedMeanwhile` when the open meeting was saved since `version`; CONFLICT names the dates
 * whose room cannot move and of which nothing was decided. A date left out is called off.
 */
export async function editMeetingSeries(db: WriteDb, input: ScopedInput, act: Act): Promise<{ id: string; changed: number; kept: number; leftOut: number }> {
  const open = await getMeeting(db, input.id)
  if (open.version !== input.version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'meetings', id: open.id, label: open.title }] })
  const edit = await findSeriesEdit(db, input, act.at)
  if (edit.targets.length === 0) return { id: edit.series.id, changed: 0, kept: edit.kept, leftOut: 0 }
  const resolved = decide((await planSeriesEdit(db, edit, act.at)).dates, input)
  const id = await splitOrUpdate(db, edit, act)
  const left = new Map(resolved.flatMap((one) => (one.to === 'leaveOut' ? [[one.day, one] as const] : [])))
  const gone = edit.targets.filter(({ moves, day }) => moves && left.has(day))
  for (const { before, day } of gone) {
    await cancelMeeting(db, { id: before.id, reason: '', keepRoom: false }, act)
    await keepLeftOut(db, id, left.get(day)!)
  }
  const places = new Map(resolved.flatMap((one) => (one.to === 'book' ? [[one.day, one.place] as const] : [])))
  const targets = edit.targets.filter((target) => !gone.includes(target)).map((target) => (target.moves ? movedTo(target, places.get(target.day)) : target))
  await moveRooms(db, targets, input.override, act)
  for (const { before, after } of targets) await updateMeeting(db, before.id, before.version, after, act, 'roomMoved')
  return { id, changed: targets.length, kept: edit.kept, leftOut: gone.length }
}

/** Another time for its room is another time for the meeting. */
function movedTo(target: EditTarget, place: Placement | undefined): EditTarget {
  if (!place || target.place.roomId === null) return target
  const later = place.start - target.place.start
  return { ...target, place, after: { ...target.after, start: target.after.start + later, end: target.after.end + later } }
}

/** Rooms of one series may trade places. */
async function moveRooms(db: WriteDb, targets: readonly EditTarget[], override: string, act: Act): Promise<void> {
  await inTurns(targets.filter((target) => target.moves && roomOf(target.before)), ({ before, day, place }) => {
    const to = { ...place, roomId: place.roomId! }
    return orRefusal({ day, ...to }, () => moveBooking(db, before.booking!.id, { ...to, override }, act))
  })
}

/** Where nothing of the series stays behind, it becomes what it is now; else it ends before, and a new one begins. Answers with the id of what goes on. */
async function splitOrUpdate(db: WriteDb, { series, after, from, shift }: SeriesEdit, act: Act): Promise<string> {
  const skips = await listLeftOut(db, series.id)
  const rows = await db.selectFrom('meeting').select(['id', 'series_day']).where('series_id', '=', series.id).execute()
  const staysBehind = rows.some((row) => row.series_day! < from) || skips.some(({ day }) => day < from)
  const id = staysBehind ? await insertSeries(db, { ...after, rule: restOf(series.rule, series.day, from, after.rule), splitFrom: series.id }, act) : series.id
  const becomes = staysBehind
    ? { rule: JSON.stringify({ ...series.rule, count: null, until: addDays(from, -1) }) }
    : { rule: JSON.stringify(after.rule), start_day: after.day, from_clock: after.from, to_clock: after.to }
  await db.updateTable('meeting_series').set(becomes).where('id', '=', series.id).execute()
  for (const row of rows) if (row.series_day! >= from) await db.updateTable('meeting').set({ series_id: id, series_day: addDays(row.series_day!, shift) }).where('id', '=', row.id).execute()
  await db.deleteFrom('meeting_series_skip').where('series_id', '=', series.id).where('day', '>=', from).execute()
  for (const skip of skips) if (skip.day >= from) await keepLeftOut(db, id, { ...skip, day: addDays(skip.day, shift) })
  return id
}
