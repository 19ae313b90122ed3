import type { BriefComment, Thread } from '#shared/areas/briefs/comments.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

const mostThreads = 500

/** What was said of a document's passages, oldest first, as `memberId` sees it; passages of which everything was taken back are left out. */
export async function listThreads(db: AnyDb, briefId: string, memberId: string): Promise<Thread[]> {
  const rows = await threads(db).where('thread.brief_id', '=', briefId).orderBy('thread.at', 'desc').orderBy('thread.id', 'desc').limit(mostThreads).execute()
  const said = await commentsOf(db, rows.map(({ id }) => id), memberId)
  return rows.reverse().map((row) => threadOf(row, said.get(row.id) ?? [])).filter(({ comments }) => comments.some(({ removed }) => !removed))
}

/** One passage with what was said of it; throws NOT_FOUND. */
export async function getThread(db: AnyDb, threadId: string, memberId: string): Promise<Thread> {
  const row = await threads(db).where('thread.id', '=', threadId).executeTakeFirst()
  if (!row) throw notFound('briefs', threadId)
  return threadOf(row, (await commentsOf(db, [threadId], memberId)).get(threadId) ?? [])
}

function threads(db: AnyDb) {
  return db
    .selectFrom('brief_thread as thread')
    .leftJoin('member', 'member.id', 'thread.resolved_by')
    .select(['thread.id', 'thread.quote', 'thread.resolved_at', 'member.name as resolved_by'])
}

const threadOf = (row: { id: string; quote: string; resolved_at: number | null; resolved_by: string | null }, comments: BriefComment[]): Thread =>
  ({ id: row.id, quote: row.quote, comments, resolvedAt: row.resolved_at, resolvedBy: row.resolved_by })

async function commentsOf(db: AnyDb, threadIds: readonly string[], memberId: string): Promise<Map<string, BriefComment[]>> {
  if (threadIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('brief_comment as comment')
    .innerJoin('member', 'member.id', 'comment.member_id')
    .select(['comment.id', 'comment.thread_id', 'comment.text', 'comment.member_id', 'comment.at', 'comment.changed_at', 'comment.removed_at', 'member.name'])
    .where('comment.thread_id', 'in', [...threadIds])
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute()
  const said = new Map<string, BriefComment[]>()
  for (const row of rows) {
    const removed = row.removed_at !== null
    const comment = { id: row.id, text: removed ? '' : row.text, by: row.name, mine: row.member_id === memberId, at: row.at, changedAt: row.changed_at, removed }
    said.set(row.thread_id, [...(said.get(row.thread_id) ?? []), comment])
  }
  return said
}
