import { sql } from 'kysely'
import { longestMeeting, meetingKind, type MeetingSummary } from '#shared/areas/meetings/meetings.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Two months of a very full desk stay far below. */
const mostBetween = 2000
/** More words than this tell no more meetings apart. */
const mostWords = 12

export interface ListWish {
  when: 'upcoming' | 'past'
  search: string
  cursor?: string | null | undefined
  limit: number
}

/** Meetings not yet over at `now`, soonest first, or those that are, latest first. */
export async function listMeetings(db: AnyDb, wish: ListWish, now: number): Promise<{ items: MeetingSummary[]; next: string | null }> {
  const rows = await selectPage(db, wish, now).execute()
  const last = rows.length > wish.limit ? rows[wish.limit - 1]! : null
  const items = await summarize(db, rows.slice(0, wish.limit))
  return { items, next: last && `${last.start_at}:${last.id}` }
}

/** Those that touch [from, to), soonest first; cancelled ones among them. */
export async function listMeetingsBetween(db: AnyDb, span: { from: number; to: number }): Promise<MeetingSummary[]> {
  const rows = await selectSummaries(db)
    .where('meeting.start_at', '<', span.to)
    .where('meeting.start_at', '>=', span.from - longestMeeting)
    .where('meeting.end_at', '>', span.from)
    .orderBy('meeting.start_at')
    .orderBy('meeting.id')
    .limit(mostBetween)
    .execute()
  return summarize(db, rows)
}

/** One page and one row more, which tells whether there is a next. */
export function selectPage(db: AnyDb, { when, search, cursor, limit }: ListWish, now: number) {
  const upcoming = when === 'upcoming'
  const direction = upcoming ? 'asc' : 'desc'
  const after = cursor ? readCursor(cursor) : null
  let query = selectSummaries(db).orderBy('meeting.start_at', direction).orderBy('meeting.id', direction).limit(limit + 1)
  // The bounds on the beginning are what the index seeks; those on the end are what is asked.
  query = upcoming
    ? query.where('meeting.start_at', '>=', now - longestMeeting).where('meeting.end_at', '>', now)
    : query.where('meeting.start_at', '<', now).where('meeting.end_at', '<=', now)
  if (after) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('meeting.start_at', 'meeting.id'), upcoming ? '>' : '<', tuple(after.start, after.id)))
  for (const word of fold(search).split(' ').filter(Boolean).slice(0, mostWords)) query = query.where(hasWord(word))
  return query
}

/** A word of the title, or of the group's name as it is now, begins with `word`. */
function hasWord(word: string) {
  const beginning = `% ${word}%`
  return sql<boolean>`(meeting.words like ${beginning} or meeting.group_id in (
    select held.group_id from (select distinct group_id from meeting where group_id is not null) as held
    join contact on contact.id = held.group_id where ' ' || contact.sort_name like ${beginning}))`
}

function readCursor(cursor: string): { start: number; id: string } {
  const parts = /^(\d{1,16}):([0-9a-f-]{36})$/.exec(cursor)
  if (!parts) throw invalidField(['cursor'], 'errors:INVALID')
  return { start: Number(parts[1]), id: parts[2]! }
}

/** A meeting's row with the names it is shown with; a cancelled booking is no place to go to. */
function selectSummaries(db: AnyDb) {
  return db
    .selectFrom('meeting')
    .leftJoin('contact', 'contact.id', 'meeting.group_id')
    .leftJoin('booking', (join) => join.onRef('booking.id', '=', 'meeting.booking_id').on('booking.cancelled_at', 'is', null))
    .leftJoin('room', 'room.id', 'booking.room_id')
    .select(['meeting.id', 'meeting.title', 'meeting.kind', 'meeting.start_at', 'meeting.end_at', 'meeting.place', 'meeting.expected', 'meeting.cancelled_at'])
    .select(['contact.name as group_name', 'room.name as room_name'])
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>['execute']>>[number]

/** Rows with how many are invited, said yes and came: a statement each for all of them. */
async function summarize(db: AnyDb, rows: SummaryRow[]): Promise<MeetingSummary[]> {
  const ids = rows.map((row) => row.id)
  const [counts, came] = await Promise.all([countInvitations(db, ids), countAttendees(db, ids)])
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: meetingKind.parse(row.kind),
    start: row.start_at,
    end: row.end_at,
    expected: row.expected,
    groupName: row.group_name,
    where: row.room_name ?? row.place,
    invited: counts.get(row.id)?.invited ?? 0,
    yes: counts.get(row.id)?.yes ?? 0,
    came: came.get(row.id) ?? null,
    cancelled: row.cancelled_at !== null,
  }))
}

async function countInvitations(db: AnyDb, meetingIds: string[]) {
  const rows =
    meetingIds.length === 0
      ? []
      : await db
          .selectFrom('meeting_invitation')
          .select(({ fn }) => ['meeting_id', fn.countAll<number>().as('invited'), fn.sum<number>(sql`case reply when 'yes' then 1 else 0 end`).as('yes')])
          .where('meeting_id', 'in', meetingIds)
          .groupBy('meeting_id')
          .execute()
  return new Map(rows.map((row) => [row.meeting_id, { invited: Number(row.invited), yes: Number(row.yes) }]))
}

/** How many came to each; meetings at which nobody was marked are left out. */
async function countAttendees(db: AnyDb, meetingIds: string[]): Promise<Map<string, number>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meeting_attendee')
    .select(({ fn }) => ['meeting_id', fn.countAll<number>().as('came')])
    .where('meeting_id', 'in', meetingIds)
    .where('excused', '=', 0)
    .groupBy('meeting_id')
    .execute()
  return new Map(rows.map((row) => [row.meeting_id, Number(row.came)]))
}
