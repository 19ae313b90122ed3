import { wallTimesOf } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { MeetingDate, RepeatInput } from '#shared/areas/meetings/series.schema.ts'
import type { EditScope, PlannedDate } from '#shared/areas/space/series.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { type DateRefusal, orRefusal, refusalOf, refuseDates, resolve } from '#main/areas/space/series/plan.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { cancelMeeting, reinstateMeeting } from '../planning/cancelling.commands.ts'
import { getMeeting } from '../meetings.queries.ts'
import { copyMeeting } from './copy.commands.ts'
import { listInScope, planRepeat, roomOf, targetOn } from './plan.queries.ts'
import { getMeetingSeries, getSeriesRow, listLeftOut, type SeriesRow } from './series.queries.ts'

/**
 * Holds a meeting again by a rule: each further date with its own room, agenda, checklist, papers and people, or nothing at all.
 * Checked anew here: CONFLICT names every date whose room cannot be had and of which nothing was decided. INVALID for a rule
 * without a further date, and for a meeting that is cancelled or of a series already.
 */
export async function repeatMeeting(db: WriteDb, input: RepeatInput, act: Act): Promise<{ id: string; made: number; leftOut: number; unsafe: number }> {
  const meeting = await getMeeting(db, input.meetingId)
  const { dates, limited } = await planRepeat(db, input, act.at)
  const resolved = decide(dates, input)
  const toMake = resolved.filter((one) => one.to === 'book')
  if (toMake.length === 0) throw invalidField(['rule'], 'meetingSeries:noDates')
  const wall = wallTimesOf(meeting, await getZone(db))
  const rule = limited ? { ...input.rule, count: null, until: dates.at(-1)!.day } : input.rule
  const id = await insertSeries(db, { rule, ...wall, splitFrom: null }, act)
  await db.updateTable('meeting').set({ series_id: id, series_day: wall.day }).where('id', '=', meeting.id).execute()
  const refused: DateRefusal[] = []
  for (const { day, place } of toMake) {
    const refusal = await orRefusal({ day, ...place }, () => makeDate(db, meeting, { seriesId: id, day, clocks: wall, place, override: input.override }, act))
    if (refusal) refused.push(refusal)
  }
  refuseDates(refused)
  const leftOut = resolved.filter((one) => one.to === 'leaveOut')
  for (const skip of leftOut) await keepLeftOut(db, id, skip)
  act.touch('meetings', meeting.id)
  return { id, made: toMake.length, leftOut: leftOut.length, unsafe: meeting.invitations.filter(({ contact }) => contact.unsafe && !contact.archived).length }
}

/** Holds a date after all that was left out. Answers with the new meeting's id. CONFLICT when its room is taken; NOT_FOUND for a date that was not left out. */
export async function holdLeftOut(db: WriteDb, { id, day, place, override }: { id: string; day: string; place?: Placement | null | undefined; override: string }, act: Act): Promise<{ id: string }> {
  const series = await getSeriesRow(db, id)
  if (!(await listLeftOut(db, id)).some((skip) => skip.day === day)) throw notFound('meetings', id)
  const like = await findModel(db, id, day, act.at)
  const made = await makeDate(db, like, { seriesId: id, day, clocks: series, place: place ?? null, override }, act)
  await db.deleteFrom('meeting_series_skip').where('series_id', '=', id).where('day', '=', day).execute()
  return { id: made.id }
}

/** Calls off a meeting and those after it, or all that are not over, each with all that hangs on it. */
export async function cancelMeetings(db: WriteDb, { meetingId, scope }: { meetingId: string; scope: EditScope }, act: Act): Promise<{ meetingIds: string[] }> {
  const meetings = await listInScope(db, await getMeeting(db, meetingId), scope, act.at)
  for (const { id } of meetings) await cancelMeeting(db, { id, reason: '', keepRoom: false }, act)
  return { meetingIds: meetings.map(({ id }) => id) }
}

/** Takes several cancelled meetings back, all or none; `lost` counts those of which the room or the fares were given away since. */
export async function reinstateMeetings(db: WriteDb, meetingIds: readonly string[], act: Act): Promise<{ reinstated: number; lost: number }> {
  let without = 0
  for (const id of meetingIds) if ((await reinstateMeeting(db, id, act)).lost.length > 0) without += 1
  return { reinstated: meetingIds.length, lost: without }
}

/** What becomes of each date. A date without a room is only ever free or a holiday, of which the place is not looked at. */
export function decide(dates: readonly MeetingDate[], input: Pick<RepeatInput, 'choices' | 'otherwise' | 'override'>) {
  const resolved = resolve(dates as PlannedDate[], input, input.override !== '')
  refuseDates(resolved.flatMap((one) => (one.to === 'refuse' ? [refusalOf(one.date)] : [])))
  return resolved
}

/** Writes a series; answers with its id. */
export async function insertSeries(db: WriteDb, { rule, day, from, to, splitFrom }: Omit<SeriesRow, 'id'>, act: Act): Promise<string> {
  const id = act.newId()
  const row = { id, rule: JSON.stringify(rule), start_day: day, from_clock: from, to_clock: to, split_from: splitFrom, created_at: act.at, created_by: act.member.id }
  await db.insertInto('meeting_series').values(row).execute()
  return id
}

/** Keeps a date that was left out, with why. */
export async function keepLeftOut(db: WriteDb, seriesId: string, { day, reason, detail }: { day: string; reason: string; detail: string }): Promise<void> {
  await db
    .insertInto('meeting_series_skip')
    .values({ series_id: seriesId, day, reason, detail })
    .onConflict((conflict) => conflict.columns(['series_id', 'day']).doUpdateSet({ reason, detail }))
    .execute()
}

interface NewDate {
  seriesId: string
  day: string
  clocks: { from: string; to: string }
  /** Where its room is taken; null: as the series has it. */
  place: Placement | null
  override: string
}

/** Makes one date of a series; another time for its room is another time for the meeting. */
async function makeDate(db: WriteDb, like: Meeting, { seriesId, day, clocks, place, override }: NewDate, act: Act): Promise<Meeting> {
  const planned = targetOn(like, roomOf(like), day, clocks, await getZone(db))
  const later = place ? place.start - planned.place.start : 0
  const span = { start: planned.span.start + later, end: planned.span.end + later }
  const roomId = place?.roomId ?? planned.place.roomId
  const room = roomId === null ? null : { ...planned.place, ...place, roomId, override }
  return copyMeeting(db, like, { ...span, room, seriesId, seriesDay: day }, act)
}

/** The meeting that a further date is made like: the last before it that takes place when the series has it, else the first. */
async function findModel(db: WriteDb, seriesId: string, day: string, now: number): Promise<Meeting> {
  const { meetings } = await getMeetingSeries(db, seriesId, now)
  const live = meetings.filter(({ cancelled }) => !cancelled)
  const usual = live.filter(({ changed }) => !changed)
  const model = usual.findLast((one) => one.day < day) ?? usual[0] ?? live[0] ?? meetings[0]
  if (!model) throw notFound('meetings', seriesId)
  return getMeeting(db, model.id)
}
