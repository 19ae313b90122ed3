import { type FollowUp, type FollowUpFilter, followUp } from '#shared/areas/contacts/followUps.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import { listMembers } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

export interface FollowUpPage extends FollowUpFilter {
  cursor?: string | null | undefined
  limit: number
}

/** A page of open follow-ups as they fall due, or of those done, latest first. */
export async function listFollowUps(db: AnyDb, page: FollowUpPage): Promise<{ items: FollowUp[]; next: string | null }> {
  const rows = await pageOf(db, page).execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const items = shown.map(followUpOf)
  return { items, next: last && rows.length > page.limit ? `${last.id}${page.state === 'done' ? last.done_at : last.due}` : null }
}

/** One more than a page; each filter has an index in this order. */
function pageOf(db: AnyDb, page: FollowUpPage) {
  const done = page.state === 'done'
  const after = placeOf(page.cursor, done)
  return followUpsOf(db)
    .where('follow_up.done_at', done ? 'is not' : 'is', null)
    .where('follow_up.archived_at', 'is', null)
    .$if(Boolean(page.contactId), (query) => query.where('follow_up.contact_id', '=', page.contactId!))
    .$if(Boolean(page.ownerId), (query) => query.where('follow_up.owner_id', '=', page.ownerId!))
    .$if(Boolean(page.until), (query) => query.where('follow_up.due', '<=', page.until!))
    .$if(after !== null && !done, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('follow_up.due', 'follow_up.id'), '>', tuple(after!.value as string, after!.id))))
    .$if(after !== null && done, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('follow_up.done_at', 'follow_up.id'), '<', tuple(after!.value as number, after!.id))))
    .orderBy(done ? 'follow_up.done_at' : 'follow_up.due', done ? 'desc' : 'asc')
    .orderBy('follow_up.id', done ? 'desc' : 'asc')
    .limit(page.limit + 1)
}

const idLength = 36

function placeOf(cursor: string | null | undefined, done: boolean): { id: string; value: string | number } | null {
  if (!cursor) return null
  const value = cursor.slice(idLength)
  if (!(done ? /^\d{1,16}$/ : /^\d{4}-\d\d-\d\d$/).test(value)) throw invalidField(['cursor'], 'errors:INVALID')
  return { id: cursor.slice(0, idLength), value: done ? Number(value) : value }
}

/** One follow-up, also a removed one; throws NOT_FOUND. */
export async function getFollowUp(db: AnyDb, id: string): Promise<FollowUp> {
  const row = await followUpsOf(db).where('follow_up.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return followUpOf(row)
}

/** These follow-ups, removed ones too, by id. */
export async function followUpsById(db: AnyDb, ids: readonly string[]): Promise<Map<string, FollowUp>> {
  if (ids.length === 0) return new Map()
  const rows = await followUpsOf(db).where('follow_up.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, followUpOf(row)]))
}

/** Who can be asked to do one. */
export async function listOwners(db: AnyDb): Promise<{ id: string; name: string }[]> {
  return (await listMembers(db)).map(({ id, name }) => ({ id, name }))
}

function followUpsOf(db: AnyDb) {
  return db
    .selectFrom('follow_up')
    .leftJoin('contact', 'contact.id', 'follow_up.contact_id')
    .leftJoin('member', 'member.id', 'follow_up.owner_id')
    .leftJoin('meeting', 'meeting.id', 'follow_up.meeting_id')
    .selectAll('follow_up')
    .select(['contact.name as contact_name', 'contact.unsafe as contact_unsafe', 'member.name as owner_name', 'meeting.title as meeting_title'])
}

type Row = Awaited<ReturnType<ReturnType<typeof followUpsOf>['executeTakeFirstOrThrow']>>

function followUpOf(row: Row): FollowUp {
  return followUp.parse({
    id: row.id,
    what: row.what,
    due: row.due,
    contactId: row.contact_id,
    contactName: row.contact_name,
    contactUnsafe: row.contact_unsafe === 1,
    ownerId: row.owner_id,
    ownerName: row.owner_name ?? '',
    repeat: row.repeat,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    doneAt: row.done_at,
    archived: row.archived_at !== null,
    version: row.version,
  })
}
