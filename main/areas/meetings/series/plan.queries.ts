import { bookingFor, spanOf, type WallTimes, wallTimesOf } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { MeetingDate, MeetingDates, RepeatInput, ScopedWish } from '#shared/areas/meetings/series.schema.ts'
import type { SeriesRule } from '#shared/areas/space/series.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { addDays, daysBetween } from '#shared/base/time.ts'
import { listClinicHolidays } from '#main/areas/space/hours/hours.queries.ts'
import { clockChangeOf, datesOf, planDates, shiftedRule } from '#main/areas/space/series/plan.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'
import { getSeriesRow, movedByItself, type SeriesRow } from './series.queries.ts'

/** What a change of one meeting of a series changes in the others. */
const sharedFields = ['title', 'kind', 'groupId', 'place', 'expected', 'notes'] as const

/** The room that a meeting has, if it was not given back. */
export const roomOf = ({ booking }: Pick<Meeting, 'booking'>): Booking | null => (booking && !booking.cancelled ? booking : null)

/** The dates of a rule after the meeting itself, checked; `limited` when there would be more than the program looks ahead for. INVALID for a meeting that cannot be repeated. */
export async function planRepeat(db: AnyDb, { meetingId, rule }: Pick<RepeatInput, 'meetingId' | 'rule'>, now: number): Promise<MeetingDates> {
  const meeting = await getMeeting(db, meetingId)
  if (meeting.cancelled) throw invalidField(['meetingId'], 'meetingSeries:cancelled')
  if (meeting.seriesId !== null) throw invalidField(['meetingId'], 'meetingSeries:hasOne')
  const zone = await getZone(db)
  const wall = wallTimesOf(meeting, zone)
  const { days, limited } = datesOf(rule, wall.day)
  const room = roomOf(meeting)
  const targets = days.filter((day) => day > wall.day).map((day) => targetOn(meeting, room, day, wall, zone))
  return { ...(await planTargets(db, targets, { details: room, skipHolidays: rule.skipHolidays, except: [], now })), limited }
}

/** One date, when its meeting is, and where its room is taken. */
export interface DateTarget extends WallTimes {
  title: string
  span: { start: number; end: number }
  place: { roomId: string | null; start: number; end: number }
}

/** A meeting on another day, with as much time around it in its room. */
export function targetOn(meeting: Meeting, room: Booking | null, day: string, clocks: Pick<WallTimes, 'from' | 'to'>, zone: string): DateTarget {
  const wall = { day, from: clocks.from, to: clocks.to }
  const span = spanOf(wall, zone)
  return { ...wall, title: meeting.title, span, place: room ? { roomId: room.roomId, ...bookingFor(meeting, span, room) } : { roomId: null, ...span } }
}

interface Conditions {
  details: Booking | null
  skipHolidays: boolean
  except: readonly string[]
  now: number
}

/** Checks each date: its room as space does, and without a room only for holidays and the clocks. */
export async function planTargets(db: AnyDb, targets: readonly DateTarget[], { details, skipHolidays, except, now }: Conditions): Promise<MeetingDates> {
  const zone = await getZone(db)
  const asked = targets.map(({ day, from, to, title, place }) => ({ day, title, ...place, clockChange: clockChangeOf(day, { from, to, overnight: to < from }, zone) }))
  const roomed = asked.flatMap((date) => (date.roomId === null ? [] : [{ ...date, roomId: date.roomId }]))
  const { dates, needsApproval } = await planDates(db, { dates: roomed, details: details ?? {}, skipHolidays, except, now })
  const checked = new Map<string, MeetingDate>(dates.map((date) => [date.day, date]))
  const holidays = new Map((await listClinicHolidays(db, asked.map(({ day }) => Number(day.slice(0, 4))))).map(({ day, name }) => [day, name]))
  const nowhere = ({ day, start, end, clockChange }: (typeof asked)[number]): MeetingDate => {
    const holiday = holidays.get(day) ?? null
    return { day, roomId: null, start, end, state: skipHolidays && holiday ? 'holiday' : 'free', inTheWay: [], breaches: [], holiday, otherRoom: null, otherTime: null, clockChange }
  }
  return { dates: asked.map((date) => checked.get(date.day) ?? nowhere(date)), needsApproval, limited: false }
}

/** One meeting that a change reaches, and what it is to become. */
export interface EditTarget extends DateTarget {
  before: Meeting
  after: ScopedWish['meeting']
  /** Its room is to be had at another time. */
  moves: boolean
}

export interface SeriesEdit {
  series: SeriesRow
  after: { rule: SeriesRule; day: string; from: string; to: string }
  /** The first of the series' days that the change reaches. */
  from: string
  shift: number
  targets: EditTarget[]
  /** Meetings in the scope that stay when they are, for they were moved by themselves. */
  kept: number
}

/** The meetings of a scope: this one and those after it, or all, that are neither cancelled nor over. CONFLICT or INVALID when the open one is none of them. */
export async function listInScope(db: AnyDb, meeting: Meeting, scope: ScopedWish['scope'], now: number): Promise<Meeting[]> {
  if (meeting.seriesId === null) throw invalidField(['id'], 'meetingSeries:notOfSeries')
  if (meeting.cancelled) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'meetings', id: meeting.id, label: meeting.title }] })
  if (meeting.end <= now) throw invalidField(['id'], 'meetingSeries:isOver')
  const rows = await db
    .selectFrom('meeting')
    .select('id')
    .where('series_id', '=', meeting.seriesId)
    .where('cancelled_at', 'is', null)
    .where('end_at', '>', now)
    .$if(scope === 'later', (query) => query.where('series_day', '>=', meeting.seriesDay!))
    .orderBy('series_day')
    .execute()
  return Promise.all(rows.map(({ id }) => getMeeting(db, id)))
}

/**
 * Works out a change. A field that the person changed is changed in each other meeting that still has what this one had;
 * one moved by itself stays when it is. `withChanged` brings all of them into line.
 */
export async function findSeriesEdit(db: AnyDb, wish: ScopedWish, now: number): Promise<SeriesEdit> {
  const open = await getMeeting(db, wish.id)
  const meetings = await listInScope(db, open, wish.scope, now)
  const series = await getSeriesRow(db, open.seriesId!)
  const zone = await getZone(db)
  const was = wallTimesOf(open, zone)
  const wall = wallTimesOf(wish.meeting, zone)
  const shift = daysBetween(was.day, wall.day)
  const newClocks = was.from !== wall.from || was.to !== wall.to
  const clocks = newClocks ? wall : series
  const from = meetings[0]!.seriesDay!
  const shifted = shiftedRule(series.rule, from, shift)
  if (!shifted) throw invalidField(['meeting', 'start'], 'series:cannotShift')
  const changed = sharedFields.filter((field) => wish.meeting[field] !== open[field])
  const targets = meetings.map((before): EditTarget => {
    const own = movedByItself(before, before.seriesDay!, series, zone)
    const day = addDays(before.seriesDay!, shift)
    const stays = before.id !== open.id && (own ? !wish.withChanged : shift === 0 && !newClocks)
    const room = roomOf(before)
    const fields = Object.fromEntries(sharedFields.map((field) => [field, changed.includes(field) && (wish.withChanged || before[field] === open[field]) ? wish.meeting[field] : before[field]]))
    const to = before.id === open.id ? wish.meeting : stays ? before : targetOn(before, room, day, clocks, zone).span
    const span = { start: to.start, end: to.end }
    const place = room ? { roomId: room.roomId, ...bookingFor(before, span, room) } : { roomId: null, ...span }
    const after = { ...(fields as Pick<ScopedWish['meeting'], (typeof sharedFields)[number]>), ...span }
    return { ...wallTimesOf(span, zone), day, title: after.title, span, place, before, after, moves: span.start !== before.start || span.end !== before.end }
  })
  const reached = targets.filter(({ moves, before, after }) => moves || sharedFields.some((field) => after[field] !== before[field]))
  const kept = targets.filter((target) => !target.moves && movedByItself(target.before, target.before.seriesDay!, series, zone) && target.before.id !== open.id).length
  return { series, after: { rule: shifted.rule, day: shifted.start, from: clocks.from, to: clocks.to }, from, shift, targets: reached, kept }
}

/** Where the rooms of the meetings that a change moves would be, checked like new ones. */
export async function planSeriesEdit(db: AnyDb, edit: SeriesEdit, now: number): Promise<MeetingDates> {
  const moving = edit.targets.filter(({ moves }) => moves)
  const rooms = moving.flatMap(({ before }) => roomOf(before) ?? [])
  return planTargets(db, moving, { details: rooms[0] ?? null, skipHolidays: edit.after.rule.skipHolidays && edit.shift !== 0, except: rooms.map(({ id }) => id), now })
}
