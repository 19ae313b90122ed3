import type { Topic, TopicReason } from '#shared/areas/meetings/topics.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { putLines } from '../agenda/lines.commands.ts'
import { openTopic } from './follow.commands.ts'
import { closeTopic, putOnAgenda, settleRowOf } from './settle.commands.ts'
import { getTopic } from './topics.queries.ts'

/** An item goes on at the next meeting of its row, made or not yet made. Throws NOT_FOUND when it is on no agenda. */
export async function carryItem(db: WriteDb, meetingId: string, itemId: string, act: Act): Promise<Topic> {
  const topicId = await keepOpen(db, meetingId, itemId, 'continued', act)
  await settleFor(db, topicId, act)
  return written(db, topicId, act)
}

/** What was promised under an item brings it back until it is done. */
export async function openForActions(db: WriteDb, meetingId: string, itemId: string, act: Act): Promise<void> {
  await settleFor(db, await keepOpen(db, meetingId, itemId, 'actions', act), act)
}

/** Finished, by whoever says so. Throws NOT_FOUND. */
export async function finishTopic(db: WriteDb, topicId: string, act: Act): Promise<Topic> {
  if ((await getTopic(db, topicId, act.at)).closedAt === null) await closeTopic(db, topicId, act.member.id, act)
  return written(db, topicId, act)
}

/** Not finished after all; comes on the next agenda again. Throws NOT_FOUND. */
export async function reopenTopic(db: WriteDb, topicId: string, act: Act): Promise<Topic> {
  const { reason } = await getTopic(db, topicId, act.at)
  // Someone says that it is open: it no longer closes by itself.
  await db.updateTable('meeting_topic').set({ closed_at: null, closed_by: null, reason: reason === 'actions' ? 'continued' : reason }).where('id', '=', topicId).execute()
  await settleFor(db, topicId, act)
  return written(db, topicId, act)
}

/** Puts an open item on a meeting's agenda. INVALID when that is full; throws NOT_FOUND. */
export async function putTopicOn(db: WriteDb, topicId: string, meetingId: string, act: Act): Promise<Topic> {
  await getTopic(db, topicId, act.at)
  const meeting = await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  if (!(await putOnAgenda(db, { topicId, meetingId }, act))) throw invalidField(['meetingId'], 'meetingKinds:full')
  await settleFor(db, topicId, act)
  return written(db, topicId, act)
}

/** The topic's own row alone: nothing else moved. */
async function settleFor(db: WriteDb, topicId: string, act: Act): Promise<void> {
  const { from } = await getTopic(db, topicId, act.at)
  await settleRowOf(db, from.meetingId, act)
}

async function keepOpen(db: WriteDb, meetingId: string, itemId: string, reason: TopicReason, act: Act): Promise<string> {
  const { agenda, version } = await getAgenda(db, meetingId)
  const item = agenda.find(({ id }) => id === itemId)
  if (!item) throw notFound('meetings', itemId)
  if (item.topicId) {
    await leaveOpen(db, item.topicId, meetingId, reason)
    return item.topicId
  }
  const topicId = await openTopic(db, meetingId, item, reason, act)
  await putLines(db, meetingId, version, agenda.map((line) => (line.id === itemId ? { ...line, topicId } : line)), act)
  return topicId
}

/** From this meeting on; what someone said goes on needs no promise to do so, and what recurs recurs. */
async function leaveOpen(db: WriteDb, topicId: string, meetingId: string, reason: TopicReason): Promise<void> {
  const topic = await db.selectFrom('meeting_topic').select(['reason', 'closed_at']).where('id', '=', topicId).executeTakeFirstOrThrow()
  const stays = topic.closed_at === null && topic.reason !== 'actions'
  const next = stays ? topic.reason : reason
  const since = topic.reason === 'recurring' && topic.closed_at === null ? {} : { since_meeting_id: meetingId }
  await db.updateTable('meeting_topic').set({ reason: next, closed_at: null, closed_by: null, ...since }).where('id', '=', topicId).execute()
}

async function written(db: WriteDb, topicId: string, act: Act): Promise<Topic> {
  const topic = await getTopic(db, topicId, act.at)
  act.touch('meetings', topic.from.meetingId, ...(topic.next ? [topic.next.meetingId] : []))
  return topic
}
