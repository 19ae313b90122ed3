import { mostAgendaLines } from '#shared/areas/meetings/kinds.schema.ts'
import { type RowOfMeetings, withTopic } from '#shared/areas/meetings/topics.rules.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { putLines } from '../agenda/lines.commands.ts'
import { findRow, lineOf, listForgotten, listKept, listMissing, listTwice, type TopicPlace } from './settle.queries.ts'

/**
 * Puts every open item where it belongs, or those of one row: on the agenda of the next meeting of its row, and of no later one;
 * recurring ones on all to come. What came back only for its promises closes when all are kept, and opens when one is open again.
 */
export async function settleTopics(db: WriteDb, act: Act, row: RowOfMeetings | null = null): Promise<void> {
  for (const topicId of await listKept(db)) await closeTopic(db, topicId, null, act)
  for (const topicId of await listForgotten(db)) await db.updateTable('meeting_topic').set({ closed_at: null }).where('id', '=', topicId).execute()
  for (const missing of await listMissing(db, act.at, row)) {
    if (!(await putOnAgenda(db, missing, act))) await placeTopic(db, missing, { item_id: '', taken_off_at: act.at })
  }
  for (const later of await listTwice(db, act.at, row)) await takeOffAgenda(db, later, act)
}

/** The same for the open items of a meeting's own row: nothing else has moved. */
export async function settleRowOf(db: WriteDb, meetingId: string, act: Act): Promise<void> {
  await settleTopics(db, act, await findRow(db, meetingId))
}

/** Closes a topic, by someone or by itself, and takes it off the agendas of meetings that have not begun. */
export async function closeTopic(db: WriteDb, topicId: string, by: string | null, act: Act): Promise<void> {
  await db.updateTable('meeting_topic').set({ closed_at: act.at, closed_by: by }).where('id', '=', topicId).execute()
  const places = await db
    .selectFrom('meeting_topic_place as place')
    .innerJoin('meeting', 'meeting.id', 'place.meeting_id')
    .innerJoin('meeting_topic as topic', 'topic.id', 'place.topic_id')
    .select(['place.topic_id as topicId', 'place.meeting_id as meetingId'])
    .where('place.topic_id', '=', topicId)
    .whereRef('place.meeting_id', '<>', 'topic.since_meeting_id')
    .where('meeting.start_at', '>', act.at)
    .execute()
  for (const place of places) await takeOffAgenda(db, place, act)
}

/** Takes a topic on a meeting's agenda; answers false, and leaves it off, when that is full. */
export async function putOnAgenda(db: WriteDb, { topicId, meetingId }: TopicPlace, act: Act): Promise<boolean> {
  const { agenda, version } = await getAgenda(db, meetingId)
  const next = withTopic(agenda, { ...(await lineOf(db, topicId)), id: act.newId(), topicId })
  if (next.length > mostAgendaLines) return false
  if (next !== agenda) await putLines(db, meetingId, version, [...next], act)
  await placeTopic(db, { topicId, meetingId }, { item_id: next.find((line) => line.topicId === topicId)!.id, taken_off_at: null })
  return true
}

/** Notes where a topic is on an agenda, or that it was taken off one or found no room there. */
export async function placeTopic(db: WriteDb, { topicId, meetingId }: TopicPlace, place: { item_id: string; taken_off_at: number | null }): Promise<void> {
  await db
    .insertInto('meeting_topic_place')
    .values({ topic_id: topicId, meeting_id: meetingId, ...place })
    .onConflict((conflict) => conflict.columns(['topic_id', 'meeting_id']).doUpdateSet(place))
    .execute()
}

async function takeOffAgenda(db: WriteDb, { topicId, meetingId }: TopicPlace, act: Act): Promise<void> {
  const { agenda, version } = await getAgenda(db, meetingId)
  const left = agenda.filter((line) => line.topicId !== topicId)
  if (left.length < agenda.length) await putLines(db, meetingId, version, left, act)
  await db.deleteFrom('meeting_topic_place').where('topic_id', '=', topicId).where('meeting_id', '=', meetingId).execute()
}
