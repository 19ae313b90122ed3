import { sql } from 'kysely'
import { agendaItem } from '#shared/areas/meetings/agenda.schema.ts'
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

// Of one row: the same kind and group, or without a group the same kind and title (`isSameRow`).
const sameRow = sql`m.kind = s.kind and (m.group_id = s.group_id or (m.group_id is null and s.group_id is null and m.words = s.words))`
const toCome = (meeting: 'm' | 'n', now: number) =>
  sql`${sql.ref(`${meeting}.cancelled_at`)} is null and ${sql.ref(`${meeting}.end_at`)} > ${now} and ${sql.ref(`${meeting}.start_at`)} > s.start_at`

/** Open topics beside each meeting of their row on whose agenda they are missing, soonest first. One taken off an agenda by hand is not missing there. */
export async function listMissing(db: AnyDb, now: number): Promise<(TopicPlace & { recurring: boolean })[]> {
  const { rows } = await sql<TopicPlace & { recurring: number }>`
    select t.id as topicId, m.id as meetingId, t.reason = 'recurring' as recurring
    from meeting_topic as t join meeting as s on s.id = t.since_meeting_id join meeting as m on ${sameRow} and ${toCome('m', now)}
    where t.closed_at is null
      and not exists (select 1 from meeting_topic_place as p where p.topic_id = t.id and p.meeting_id = m.id)
      and (t.reason = 'recurring' or not exists (
        select 1 from meeting_topic_place as p join meeting as n on n.id = p.meeting_id
        where p.topic_id = t.id and p.taken_off_at is null and ${toCome('n', now)} and n.start_at <= m.start_at))
    order by m.start_at, m.id, t.id`.execute(db as WriteDb)
  return rows.map(({ recurring, ...place }) => ({ ...place, recurring: recurring === 1 }))
}

/** Topics on the agenda of a meeting that has not begun, while they are on that of an earlier one to come. */
export async function listTwice(db: AnyDb, now: number): Promise<TopicPlace[]> {
  const { rows } = await sql<TopicPlace>`
    select t.id as topicId, m.id as meetingId
    from meeting_topic as t join meeting as s on s.id = t.since_meeting_id
    join meeting_topic_place as q on q.topic_id = t.id and q.taken_off_at is null join meeting as m on m.id = q.meeting_id
    where t.closed_at is null and t.reason <> 'recurring' and m.start_at > ${now} and m.start_at > s.start_at and exists (
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
