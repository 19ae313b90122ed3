import { type PrivateNote, privateNote } from '#shared/areas/contacts/privateNotes.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A contact's private notes, the latest day first; those put away are left out. */
export async function listPrivateNotes(
  db: AnyDb,
  { contactId, cursor, limit }: { contactId: string; cursor?: string | null | undefined; limit: number },
): Promise<{ items: PrivateNote[]; next: string | null }> {
  const rows = await selectNotes(db)
    .where('note.contact_id', '=', contactId)
    .where('note.archived_at', 'is', null)
    .$if(Boolean(cursor), (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('note.on_day', 'note.id'), '<', tuple(cursor!.slice(0, 10), cursor!.slice(11)))))
    .orderBy('note.on_day', 'desc')
    .orderBy('note.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(toNote)
  const last = items.at(-1)
  return { items, next: last && rows.length > limit ? `${last.on} ${last.id}` : null }
}

/** One note, also one put away; throws NOT_FOUND. */
export async function getPrivateNote(db: AnyDb, id: string): Promise<PrivateNote> {
  const row = await selectNotes(db).where('note.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return toNote(row)
}

function selectNotes(db: AnyDb) {
  return db.selectFrom('private_note as note').leftJoin('member', 'member.id', 'note.written_by').selectAll('note').select('member.name as member_name')
}

type NoteRow = Awaited<ReturnType<ReturnType<typeof selectNotes>['executeTakeFirstOrThrow']>>

function toNote(row: NoteRow): PrivateNote {
  return privateNote.parse({
    id: row.id,
    contactId: row.contact_id,
    on: row.on_day,
    text: row.text,
    archived: row.archived_at !== null,
    version: row.version,
    writtenBy: row.member_name ?? '',
    updatedAt: row.updated_at,
  })
}
