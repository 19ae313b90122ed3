import type { MeetingSeries } from '#shared/areas/meetings/series.schema.ts'
import { spanOf, wallTimesOf } from '#shared/areas/meetings/meetings.rules.ts'
import { seriesRule, type SkipReason } from '#shared/areas/space/series.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A series' rule, first day and clocks. Throws NOT_FOUND. */
export async function getSeriesRow(db: AnyDb, seriesId: string) {
  const row = await db.selectFrom('meeting_series').selectAll().where('id', '=', seriesId).executeTakeFirst()
  if (!row) throw notFound('meetings', seriesId)
  return { id: row.id, rule: seriesRule.parse(JSON.parse(row.rule)), day: row.start_day, from: row.from_clock, to: row.to_clock, splitFrom: row.split_from }
}

export type SeriesRow = Awaited<ReturnType<typeof getSeriesRow>>

/** Whether a meeting is elsewhere in time than its series has it. */
export function movedByItself(meeting: { start: number; end: number }, seriesDay: string, series: Pick<SeriesRow, 'from' | 'to'>, zone: string): boolean {
  const wall = wallTimesOf(meeting, zone)
  if (wall.day === seriesDay && wall.from === series.from && wall.to === series.to) return false
  // A clock that the series' day does not have (2:30 when it turns) is told an hour later: nobody moved that.
  const planned = spanOf({ day: seriesDay, from: series.from, to: series.to }, zone)
  return planned.start !== meeting.start || planned.end !== meeting.end
}

/** A series with every date that was made of it, and those left out. Throws NOT_FOUND. */
export async function getMeetingSeries(db: AnyDb, seriesId: string, now: number): Promise<MeetingSeries> {
  const series = await getSeriesRow(db, seriesId)
  const zone = await getZone(db)
  const rows = await db
    .selectFrom('meeting')
    .leftJoin('booking', (join) => join.onRef('booking.id', '=', 'meeting.booking_id').on('booking.cancelled_at', 'is', null))
    .leftJoin('room', 'room.id', 'booking.room_id')
    .select(['meeting.id', 'meeting.series_day as day', 'meeting.start_at as start', 'meeting.end_at as end', 'meeting.place', 'meeting.cancelled_at', 'room.name as room'])
    .where('meeting.series_id', '=', seriesId)
    .orderBy('meeting.start_at')
    .orderBy('meeting.id')
    .execute()
  const skips = await listLeftOut(db, seriesId)
  return {
    ...series,
    meetings: rows.map(({ id, day, start, end, place, cancelled_at, room }) => ({ id, day: day!, start, end, where: room ?? place, cancelled: cancelled_at !== null, changed: movedByItself({ start, end }, day!, series, zone) })),
    leftOut: skips.map(({ day, reason, detail }) => ({ day, reason: reason as SkipReason, detail, past: spanOf({ day, from: series.from, to: series.to }, zone).end <= now })),
  }
}

/** The dates left out of a series, by day. */
export function listLeftOut(db: AnyDb, seriesId: string): Promise<{ day: string; reason: string; detail: string }[]> {
  return db.selectFrom('meeting_series_skip').select(['day', 'reason', 'detail']).where('series_id', '=', seriesId).orderBy('day').execute()
}
