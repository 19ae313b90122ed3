import { sql } from 'kysely'
import { type Topic, topic, type TopicsOfMeeting } from '#shared/areas/meetings/topics.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'
import { ofRow, topicLine } from './settle.queries.ts'

const mostOpen = 500

/** Every open item, those that wait for a meeting first, then by when they come. */
export async function listOpenTopics(db: AnyDb, now: number): Promise<Topic[]> {
  const rows = await select(db, now, sql`t.closed_at is null`)
  return rows.map(topicOf).sort((one, other) => (one.next?.start ?? 0) - (other.next?.start ?? 0)).slice(0, mostOpen)
}

/** One topic, open or closed. Throws NOT_FOUND. */
export async function getTopic(db: AnyDb, topicId: string, now: number): Promise<Topic> {
  const [row] = await select(db, now, sql`t.id = ${topicId}`)
  if (!row) throw notFound('meetings', topicId)
  return topicOf(row)
}

/** What a meeting has to do with earlier ones. Throws NOT_FOUND. */
export async function listTopicsOfMeeting(db: AnyDb, meetingId: string, now: number): Promise<TopicsOfMeeting> {
  const meeting = await db.selectFrom('meeting').select(['kind', 'group_id as groupId', 'words', 'start_at']).where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  const on = await select(db, now, sql`t.id in (select topic_id from meeting_topic_place where meeting_id = ${meetingId} and taken_off_at is null)`)
  const before = await placesBefore(db, meetingId, meeting.start_at)
  const open = await select(db, now, sql`t.closed_at is null and ${ofRow(meeting)}`)
  const waiting = open.filter((row) => row.nextId === null && row.sinceStart < meeting.start_at)
  return {
    meetingId,
    onAgenda: on.map((row) => {
      const from = before.get(row.id)
      return from ? { ...topicOf(row), from } : topicOf(row)
    }),
    waiting: waiting.map(topicOf),
  }
}

/** The last meeting before this one that had each topic on its agenda. */
async function placesBefore(db: AnyDb, meetingId: string, start: number): Promise<Map<string, Topic['from']>> {
  const { rows } = await sql<{ topicId: string; meetingId: string; meetingTitle: string; start: number }>`
    select p.topic_id as topicId, m.id as meetingId, m.title as meetingTitle, m.start_at as start
    from meeting_topic_place as here join meeting_topic_place as p on p.topic_id = here.topic_id and p.taken_off_at is null join meeting as m on m.id = p.meeting_id
    where here.meeting_id = ${meetingId} and m.id <> ${meetingId} and m.start_at < ${start} and m.cancelled_at is null
    order by m.start_at`.execute(db as WriteDb)
  return new Map(rows.map(({ topicId, ...from }) => [topicId, from]))
}

interface Row {
  id: string
  reason: string
  line: string
  closedAt: number | null
  sinceId: string
  sinceTitle: string
  sinceStart: number
  nextId: string | null
  nextTitle: string | null
  nextStart: number | null
  openActions: number
}

/** Each beside the meeting it was left open at, and the first after that on whose agenda it is and that is not over at `now`. */
async function select(db: AnyDb, now: number, which: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select t.id, t.reason, t.line, t.closed_at as closedAt, s.id as sinceId, s.title as sinceTitle, s.start_at as sinceStart, n.id as nextId, n.title as nextTitle, n.start_at as nextStart,
      (select count(*) from meeting_topic_place as p join meeting_action as a on a.meeting_id = p.meeting_id and a.item_id = p.item_id
        join follow_up as f on f.id = a.follow_up_id where p.topic_id = t.id and f.done_at is null and f.archived_at is null) as openActions
    from meeting_topic as t join meeting as s on s.id = t.since_meeting_id
    left join meeting as n on n.id = (
      select m.id from meeting_topic_place as p join meeting as m on m.id = p.meeting_id
      where p.topic_id = t.id and p.taken_off_at is null and m.cancelled_at is null and m.start_at > s.start_at and m.end_at > ${now} order by m.start_at, m.id limit 1)
    where ${which} order by t.id`.execute(db as WriteDb)
  return rows
}

const topicOf = (row: Row): Topic =>
  topic.parse({
    id: row.id,
    title: topicLine.parse(JSON.parse(row.line)).title,
    reason: row.reason,
    from: { meetingId: row.sinceId, meetingTitle: row.sinceTitle, start: row.sinceStart },
    next: row.nextId === null ? null : { meetingId: row.nextId, meetingTitle: row.nextTitle, start: row.nextStart },
    openActions: row.openActions,
    closedAt: row.closedAt,
  })
