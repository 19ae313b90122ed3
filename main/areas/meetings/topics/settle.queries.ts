import { sql } from 'kysely'
import { agendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { RowOfMeetings } from '#shared/areas/meetings/topics.rules.ts'
import { longestMeeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'

export interface TopicPlace {
  topicId: string
  meetingId: string
}

/** What a topic comes back as. */
export const topicLine = agendaItem.omit({ id: true, topicId: true })

/** The agenda line a topic comes back as. */
export async function lineOf(db: AnyDb, topicId: string) {
  const { line } = await db.selectFrom('meeting_topic').select('line').where('id', '=', topicId).executeTakeFirstOrThrow()
  return topicLine.parse(JSON.parse(line))
}

const toCome = (meeting: 'm' | 'n', now: number) =>
  sql`${sql.ref(`${meeting}.cancelled_at`)} is null and ${sql.ref(`${meeting}.end_at`)} > ${now} and ${sql.ref(`${meeting}.start_at`)} > s.start_at`

// Of one row: the same kind and group, or without a group the same kind and title (`isSameRow`). Each has an index that gives the soonest first.
const withGroup = sql`m.group_id = s.group_id and m.kind = s.kind`
const withoutGroup = sql`m.group_id is null and m.words = s.words and m.kind = s.kind`

/** Topics whose last meeting is of this row; all when it is null. */
export const ofRow = (row: RowOfMeetings | null) =>
  row === null ? sql`1` : row.groupId === null ? sql`s.group_id is null and s.kind = ${row.kind} and s.words = ${row.words}` : sql`s.group_id = ${row.groupId} and s.kind = ${row.kind}`

/** The row that a meeting is of; null for none. */
export async function findRow(db: AnyDb, meetingId: string): Promise<RowOfMeetings | null> {
  return (await db.selectFrom('meeting').select(['kind', 'group_id as groupId', 'words']).where('id', '=', meetingId).executeTakeFirst()) ?? null
}

/**
 * Open topics beside each meeting on whose agenda they are missing: of one that recurs all to come of its row, of others the
 * soonest, when they are on no sooner one. One taken off an agenda by hand is not missing there.
 */
export async function listMissing(db: AnyDb, now: number, row: RowOfMeetings | null): Promise<TopicPlace[]> {
  return [...(await missingOnce(db, now, row)), ...(await missingAlways(db, now, row))]
}

async function missingOnce(db: AnyDb, now: number, row: RowOfMeetings | null): Promise<TopicPlace[]> {
  const soonest = (same: ReturnType<typeof sql>) => sql`(
    select m.id from meeting as m where ${same} and ${toCome('m', now)} and m.start_at > ${now - longestMeeting}
      and not exists (select 1 from meeting_topic_place as p where p.topic_id = t.id and p.meeting_id = m.id and p.taken_off_at is not null)
    order by m.start_at, m.id limit 1)`
  const { rows } = await sql<TopicPlace>`
    select wish.topicId, wish.meetingId from (
      select t.id as topicId, case when s.group_id is null then ${soonest(withoutGroup)} else ${soonest(withGroup)} end as meetingId
      from meeting_topic as t join meeting as s on s.id = t.since_meeting_id
      where t.closed_at is null and t.reason <> 'recurring' and ${ofRow(row)}) as wish
    where wish.meetingId is not null
      and not exists (select 1 from meeting_topic_place as p where p.topic_id = wish.topicId and p.meeting_id = wish.meetingId)
    order by wish.topicId`.execute(db as WriteDb)
  return rows
}

async function missingAlways(db: AnyDb, now: number, row: RowOfMeetings | null): Promise<TopicPlace[]> {
  const missing = (same: ReturnType<typeof sql>) => sql`
    select t.id as topicId, m.id as meetingId from meeting_topic as t join meeting as s on s.id = t.since_meeting_id
    join meeting as m on ${same} and ${toCome('m', now)} and m.start_at > ${now - longestMeeting}
    where t.closed_at is null and t.reason = 'recurring' and ${ofRow(row)}
      and not exists (select 1 from meeting_topic_place as p where p.topic_id = t.id and p.meeting_id = m.id)`
  const { rows } = await sql<TopicPlace>`${missing(withGroup)} union all ${missing(sql`s.group_id is null and ${withoutGroup}`)} order by 1, 2`.execute(db as WriteDb)
  return rows
}

/** Topics on the agenda of a meeting that has not begun, while they are on that of an earlier one to come. */
export async function listTwice(db: AnyDb, now: number, row: RowOfMeetings | null): Promise<TopicPlace[]> {
  const { rows } = await sql<TopicPlace>`
    select t.id as topicId, m.id as meetingId
    from meeting_topic as t join meeting as s on s.id = t.since_meeting_id
    join meeting_topic_place as q on q.topic_id = t.id and q.taken_off_at is null join meeting as m on m.id = q.meeting_id
    where t.closed_at is null and t.reason <> 'recurring' and ${ofRow(row)} and m.start_at > ${now} and m.start_at > s.start_at and exists (
      select 1 from meeting_topic_place as p join meeting as n on n.id = p.meeting_id
      where p.topic_id = t.id and p.taken_off_at is null and ${toCome('n', now)} and (n.start_at, n.id) < (m.start_at, m.id))`.execute(db as WriteDb)
  return rows
}

const openAction = sql`
  select 1 from meeting_topic_place as p join meeting_action as a on a.meeting_id = p.meeting_id and a.item_id = p.item_id
  join follow_up as f on f.id = a.follow_up_id
  where p.topic_id = t.id and f.done_at is null and f.archived_at is null`

/** Topics that are open for their promises alone, and all of these are kept. */
export async function listKept(db: AnyDb): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from meeting_topic as t where t.closed_at is null and t.reason = 'actions' and not exists (${openAction})`.execute(db as WriteDb)
  return rows.map(({ id }) => id)
}

/** Topics that closed by themselves, and a promise of theirs is open again. */
export async function listForgotten(db: AnyDb): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct t.id from follow_up as f join meeting_action as a on a.follow_up_id = f.id
    join meeting_topic_place as p on p.meeting_id = a.meeting_id and p.item_id = a.item_id join meeting_topic as t on t.id = p.topic_id
    where f.done_at is null and f.archived_at is null and t.reason = 'actions' and t.closed_at is not null and t.closed_by is null`.execute(db as WriteDb)
  return rows.map(({ id }) => id)
}
