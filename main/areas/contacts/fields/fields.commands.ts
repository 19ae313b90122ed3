import { type CustomField, type FieldInput, mostFields } from '#shared/areas/contacts/fields.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getField, listFields } from './fields.queries.ts'

/** Defines a field, after those there are. */
export async function createField(db: WriteDb, input: FieldInput, act: Act): Promise<CustomField> {
  const fields = await inUse(db)
  refuseTooMany(fields)
  refuseTaken(fields, input.name)
  const id = act.newId()
  const { position } = await db.selectFrom('contact_field').select(({ fn }) => fn.max('position').as('position')).executeTakeFirstOrThrow()
  await db.insertInto('contact_field').values({ id, ...rowOf(input), position: (position ?? 0) + 1, archived_at: null, version: 1 }).execute()
  act.touch('contacts', id)
  return getField(db, id)
}

/** Renames a field, or changes its choices and whose it is; its type stays, since values of it do. */
export async function updateField(db: WriteDb, id: string, version: number, input: FieldInput, act: Act): Promise<CustomField> {
  const before = await getField(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: before.name }] })
  if (before.type !== input.type) throw invalidField(['type'], 'customFields:typeStays')
  if (!before.archived) refuseTaken((await inUse(db)).filter((field) => field.id !== id), input.name)
  await db.updateTable('contact_field').set({ ...rowOf(input), version: version + 1 }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getField(db, id)
}

/** Takes a field out of every form; what contacts hold of it stays. */
export async function archiveField(db: WriteDb, id: string, act: Act): Promise<CustomField> {
  const field = await getField(db, id)
  return field.archived ? field : setArchived(db, field, act.at, act)
}

/** Brings it back, unless another has taken its name. */
export async function restoreField(db: WriteDb, id: string, act: Act): Promise<CustomField> {
  const field = await getField(db, id)
  if (!field.archived) return field
  const fields = await inUse(db)
  refuseTooMany(fields)
  refuseTaken(fields, field.name)
  return setArchived(db, field, null, act)
}

/** Puts the fields named first into this order; the others follow as they did. */
export async function orderFields(db: WriteDb, ids: readonly string[], act: Act): Promise<CustomField[]> {
  const fields = await listFields(db)
  const known = new Set(fields.map(({ id }) => id))
  const ordered = [...new Set([...ids.filter((id) => known.has(id)), ...known])]
  for (const [position, id] of ordered.entries()) await db.updateTable('contact_field').set({ position }).where('id', '=', id).execute()
  act.touch('contacts', ...ordered)
  return listFields(db)
}

async function setArchived(db: WriteDb, { id, version }: CustomField, archived_at: number | null, act: Act): Promise<CustomField> {
  await db.updateTable('contact_field').set({ archived_at, version: version + 1 }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getField(db, id)
}

const inUse = async (db: WriteDb) => (await listFields(db)).filter(({ archived }) => !archived)

function refuseTooMany(fields: readonly CustomField[]): void {
  if (fields.length >= mostFields) throw invalidField(['name'], 'customFields:tooMany')
}

function refuseTaken(fields: readonly CustomField[], name: string): void {
  const taken = fields.find((field) => fold(field.name) === fold(name))
  if (taken) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'contacts', id: taken.id, label: taken.name }] })
}

const rowOf = (input: FieldInput) =>
  ({ name: input.name, folded: fold(input.name), type: input.type, for_kind: input.for, choices: JSON.stringify(input.type === 'choice' ? input.choices : []) })
