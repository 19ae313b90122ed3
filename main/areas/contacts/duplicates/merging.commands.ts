import { type Contact, contactInput, type ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { Merge, MergeInput } from '#shared/areas/contacts/duplicates.schema.ts'
import { takeBack, uniteContacts } from '#shared/areas/contacts/merging.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { archiveContact, reindexContact, updateContact } from '#main/areas/contacts/contacts.commands.ts'
import { partTables } from '#main/areas/contacts/ownParts.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { pointBack, type Repointed, repoint, type Row } from '#main/store/repoint.ts'
import { movingLinks } from './links.ts'
import { findLaterMerge, getMerge } from './merges.queries.ts'

/** The rows a contact consists of, by table. */
type Image = Record<string, Row[]>

/** All it takes to undo a merge. */
interface MergeRecord {
  kept: { before: Contact; after: Contact; imageBefore: Image; imageAfter: Image }
  gone: { imageBefore: Image }
  moved: Repointed[]
}

/** Makes one contact of two: the kept one is united with the other, which is archived under its name; what is linked to it moves. */
export async function mergeContacts(db: WriteDb, input: MergeInput, act: Act): Promise<Merge> {
  const [kept, gone] = [await mergeable(db, input.kept, 'kept'), await mergeable(db, input.gone, 'gone')]
  if (kept.id === gone.id || kept.kind !== gone.kind) throw invalidField(['gone'], 'duplicates:merge.kinds')
  const united = checked(uniteContacts(kept, gone, input))
  const before = { kept: await takeImage(db, kept.id), gone: await takeImage(db, gone.id) }
  const moved: Repointed[] = []
  for (const link of movingLinks) moved.push(await repoint(db, link, gone.id, kept.id))
  await archiveContact(db, gone.id, act)
  if (gone.unsafe) await db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', kept.id).execute()
  const after = await updateContact(db, kept.id, kept.version, united, act)
  const record: MergeRecord = {
    kept: { before: kept, after, imageBefore: before.kept, imageAfter: await takeImage(db, kept.id) },
    gone: { imageBefore: before.gone },
    moved: moved.filter(({ keys, aside }) => keys.length + aside.length > 0),
  }
  const id = act.newId()
  await db
    .insertInto('contact_merge')
    .values({ id, kept_id: kept.id, gone_id: gone.id, member_id: act.member.id, at: act.at, record: JSON.stringify(record, keepBytes), undone_at: null })
    .execute()
  await db.insertInto('contact_alias').values({ merged_id: gone.id, kept_id: kept.id, merge_id: id }).execute()
  return getMerge(db, id)
}

/**
 * Puts both contacts back as they were. What was changed on the kept one since stays, and so does what was added to it;
 * refused with CONFLICT `mergedSince` while a later merge of it is not undone.
 */
export async function undoMerge(db: WriteDb, mergeId: string, act: Act): Promise<Merge> {
  const merge = await getMerge(db, mergeId)
  if (merge.undoneAt !== null) return merge
  const later = await findLaterMerge(db, merge)
  if (later) throw deskError('CONFLICT', { reason: 'mergedSince', with: [{ area: 'contacts', id: later.keptId, label: `${later.goneName} → ${later.keptName}` }] })
  const record = await readRecord(db, mergeId)
  const { keptId, goneId } = merge
  await db.deleteFrom('contact_alias').where('merged_id', '=', goneId).execute()
  await restoreImage(db, goneId, record.gone.imageBefore)
  const untouched = JSON.stringify(await takeImage(db, keptId)) === JSON.stringify(record.kept.imageAfter)
  if (untouched) await restoreImage(db, keptId, record.kept.imageBefore)
  else await changeBack(db, merge, record, act)
  for (const moved of record.moved.toReversed()) await pointBack(db, moved, goneId, keptId)
  await reindexContact(db, keptId)
  await reindexContact(db, goneId)
  await db.updateTable('contact_merge').set({ undone_at: act.at, record: null }).where('id', '=', mergeId).execute()
  act.touch('contacts', keptId, goneId)
  return getMerge(db, mergeId)
}

/** Who is unsafe to contact by now stays so, and so does the other: of which of the two it was said since, nobody knows. */
async function changeBack(db: WriteDb, { keptId, goneId }: Merge, { kept }: MergeRecord, act: Act): Promise<void> {
  const now = await getContact(db, keptId)
  if (now.unsafe) await db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', goneId).execute()
  await updateContact(db, keptId, now.version, takeBack(kept.before, kept.after, now), act)
}

async function mergeable(db: WriteDb, { id, version }: MergeInput['kept'], field: 'kept' | 'gone'): Promise<Contact> {
  const contact = await getContact(db, id)
  if (contact.archived) throw invalidField([field], 'duplicates:merge.archived')
  if (contact.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: contact.name }] })
  return contact
}

/** Two lists or notes together may be longer than there is room for: nothing is cut off, it is refused. */
function checked(united: ContactInput): ContactInput {
  const parsed = contactInput.safeParse(united)
  if (!parsed.success) throw invalidField(parsed.error.issues[0]!.path.map((part) => (typeof part === 'number' ? part : String(part))), 'duplicates:merge.tooMuch')
  return parsed.data
}

/** The rows as they stand, parts in the order of their keys. */
async function takeImage(db: WriteDb, contactId: string): Promise<Image> {
  const image: Image = { contact: await db.selectFrom('contact').selectAll().where('id', '=', contactId).execute() }
  // All parts are alike in having a contact_id; the type of one of them stands for all.
  for (const table of partTables) image[table] = await db.selectFrom(table as 'contact_phone').selectAll().where('contact_id', '=', contactId).execute()
  return image
}

async function restoreImage(db: WriteDb, contactId: string, image: Image): Promise<void> {
  await db.updateTable('contact').set(image['contact']![0]!).where('id', '=', contactId).execute()
  for (const table of partTables) {
    await db.deleteFrom(table).where('contact_id', '=', contactId).execute()
    for (const row of image[table]!) await db.insertInto(table).values(row as never).execute()
  }
}

async function readRecord(db: WriteDb, mergeId: string): Promise<MergeRecord> {
  const { record } = await db.selectFrom('contact_merge').select('record').where('id', '=', mergeId).executeTakeFirstOrThrow()
  return JSON.parse(record!, restoreBytes) as MergeRecord
}

interface Bytes {
  type: 'Buffer'
  data: number[] | string
}
const isBytes = (value: unknown): value is Bytes => typeof value === 'object' && value !== null && (value as Bytes).type === 'Buffer' && 'data' in value

/** A picture put aside is kept as text. */
const keepBytes = (_key: string, value: unknown) => (isBytes(value) && Array.isArray(value.data) ? { type: 'Buffer', data: Buffer.from(value.data).toString('base64') } : value)
const restoreBytes = (_key: string, value: unknown) => (isBytes(value) && typeof value.data === 'string' ? Buffer.from(value.data, 'base64') : value)
