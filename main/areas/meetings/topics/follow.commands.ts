import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { TopicReason } from '#shared/areas/meetings/topics.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { closeTopic, placeTopic } from './settle.commands.ts'
import { topicLine } from './settle.queries.ts'

/**
 * Lets open items follow an agenda that is about to be written: recurring ones become such topics, those that no longer
 * recur close, one that is on it comes back as it is worded now, and one taken off it waits. Answers the lines to write.
 */
export async function followTopics(db: WriteDb, meetingId: string, agenda: readonly AgendaItem[], act: Act): Promise<AgendaItem[]> {
  const lines: AgendaItem[] = []
  for (const item of agenda) lines.push({ ...item, topicId: await topicOf(db, meetingId, item, act) })
  const on = lines.flatMap(({ topicId }) => topicId ?? [])
  await db
    .updateTable('meeting_topic_place')
    .set({ taken_off_at: act.at })
    .where('meeting_id', '=', meetingId)
    .where('taken_off_at', 'is', null)
    .$if(on.length > 0, (query) => query.where('topic_id', 'not in', on))
    .execute()
  return lines
}

async function topicOf(db: WriteDb, meetingId: string, item: AgendaItem, act: Act): Promise<string | null> {
  const known = item.topicId ? await db.selectFrom('meeting_topic').select(['id', 'reason', 'closed_at']).where('id', '=', item.topicId).executeTakeFirst() : undefined
  if (!known) return item.recurring ? openTopic(db, meetingId, item, 'recurring', act) : null
  await db.updateTable('meeting_topic').set({ line: asLine(item) }).where('id', '=', known.id).execute()
  if (item.recurring && (known.reason !== 'recurring' || known.closed_at !== null)) {
    await db.updateTable('meeting_topic').set({ reason: 'recurring', since_meeting_id: meetingId, closed_at: null, closed_by: null }).where('id', '=', known.id).execute()
  }
  // Before it is placed here: closing takes it off the agendas to come, of which this may be one.
  if (!item.recurring && known.reason === 'recurring') await stopRecurring(db, known.id, meetingId, act)
  await placeTopic(db, { topicId: known.id, meetingId }, { item_id: item.id, taken_off_at: null })
  return known.id
}

/** Stays on this agenda and comes on no later one. */
async function stopRecurring(db: WriteDb, topicId: string, meetingId: string, act: Act): Promise<void> {
  await db.updateTable('meeting_topic').set({ reason: 'continued', since_meeting_id: meetingId }).where('id', '=', topicId).execute()
  await closeTopic(db, topicId, act.member.id, act)
}

/** Makes an item of a meeting's agenda an open one; the agenda's line is the caller's to write. */
export async function openTopic(db: WriteDb, meetingId: string, item: AgendaItem, reason: TopicReason, act: Act): Promise<string> {
  const id = act.newId()
  await db
    .insertInto('meeting_topic')
    .values({ id, since_meeting_id: meetingId, reason, line: asLine(item), opened_at: act.at, opened_by: act.member.id, closed_at: null, closed_by: null })
    .execute()
  await placeTopic(db, { topicId: id, meetingId }, { item_id: item.id, taken_off_at: null })
  return id
}

const asLine = (item: AgendaItem) => JSON.stringify(topicLine.parse(item))
