import { customProblems } from '#shared/areas/contacts/fields.rules.ts'
import { type CustomField, customField } from '#shared/areas/contacts/fields.schema.ts'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { FieldsTables } from './fields.tables.ts'

/** Archived fields are few; this many are told of. */
const mostTold = 500

/** Every field in its order, archived ones last. */
export async function listFields(db: AnyDb): Promise<CustomField[]> {
  const rows = await db.selectFrom('contact_field').selectAll().orderBy('position').orderBy('id').limit(mostTold).execute()
  const fields = rows.map(fieldOf)
  return [...fields.filter(({ archived }) => !archived), ...fields.filter(({ archived }) => archived)]
}

/** One field; throws NOT_FOUND. */
export async function getField(db: AnyDb, id: string): Promise<CustomField> {
  const row = await db.selectFrom('contact_field').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return fieldOf(row)
}

/** Throws INVALID at ["custom", id] for each value that its field does not take, but for those the contact had before. */
export async function checkCustom(db: AnyDb, custom: ContactInput['custom'], before?: ContactInput['custom']): Promise<void> {
  if (Object.keys(custom).length === 0) return
  const problems = customProblems(await listFields(db), custom, before)
  if (problems.length > 0) throw deskError('INVALID', { issues: problems.map(({ id, message }) => ({ path: ['custom', id], code: 'custom', message })) })
}

function fieldOf(row: FieldsTables['contact_field']): CustomField {
  const { id, name, type, version } = row
  return customField.parse({ id, name, type, version, for: row.for_kind, choices: JSON.parse(row.choices) as unknown, archived: row.archived_at !== null })
}
