import type { Thread } from '#shared/areas/briefs/comments.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'
import { getThread } from './comments.queries.ts'

/** Writes the first comment on a passage; throws NOT_FOUND. */
export async function addThread(db: WriteDb, wish: { briefId: string; quote: string; text: string }, act: Act): Promise<Thread> {
  await getBrief(db, wish.briefId)
  const id = act.newId()
  await db.insertInto('brief_thread').values({ id, brief_id: wish.briefId, quote: wish.quote, at: act.at, resolved_at: null, resolved_by: null }).execute()
  await insertComment(db, id, wish.text, act)
  return written(db, id, act)
}

/** Answers what was said; throws NOT_FOUND. */
export async function replyTo(db: WriteDb, wish: { threadId: string; text: string }, act: Act): Promise<Thread> {
  await briefOf(db, wish.threadId)
  await insertComment(db, wish.threadId, wish.text, act)
  return written(db, wish.threadId, act)
}

/** Only by whoever wrote it: INVALID `id` else; throws NOT_FOUND. */
export async function changeComment(db: WriteDb, wish: { id: string; text: string }, act: Act): Promise<Thread> {
  const threadId = await ownThread(db, wish.id, act)
  await db.updateTable('brief_comment').set({ text: wish.text, changed_at: act.at }).where('id', '=', wish.id).execute()
  return written(db, threadId, act)
}

/** Takes a comment back, or with `removed` false brings it back; only by whoever wrote it: INVALID `id` else. */
export async function setRemoved(db: WriteDb, id: string, removed: boolean, act: Act): Promise<Thread> {
  const threadId = await ownThread(db, id, act)
  await db.updateTable('brief_comment').set({ removed_at: removed ? act.at : null }).where('id', '=', id).execute()
  return written(db, threadId, act)
}

/** What was said of a passage is settled, or is not after all. */
export async function setResolved(db: WriteDb, threadId: string, resolved: boolean, act: Act): Promise<Thread> {
  await briefOf(db, threadId)
  const how = resolved ? { resolved_at: act.at, resolved_by: act.member.id } : { resolved_at: null, resolved_by: null }
  await db.updateTable('brief_thread').set(how).where('id', '=', threadId).execute()
  return written(db, threadId, act)
}

async function insertComment(db: WriteDb, threadId: string, text: string, act: Act): Promise<void> {
  await db.insertInto('brief_comment').values({ id: act.newId(), thread_id: threadId, text, member_id: act.member.id, at: act.at, changed_at: null, removed_at: null }).execute()
}

async function ownThread(db: WriteDb, commentId: string, act: Act): Promise<string> {
  const row = await db.selectFrom('brief_comment').select(['thread_id', 'member_id']).where('id', '=', commentId).executeTakeFirst()
  if (!row) throw notFound('briefs', commentId)
  if (row.member_id !== act.member.id) throw invalidField(['id'], 'briefComments:notYours')
  return row.thread_id
}

async function briefOf(db: WriteDb, threadId: string): Promise<string> {
  const row = await db.selectFrom('brief_thread').select('brief_id').where('id', '=', threadId).executeTakeFirst()
  if (!row) throw notFound('briefs', threadId)
  return row.brief_id
}

async function written(db: WriteDb, threadId: string, act: Act): Promise<Thread> {
  act.touch('briefs', await briefOf(db, threadId))
  return getThread(db, threadId, act.member.id)
}
