import type { ImportRow } from '#shared/areas/contacts/importing.schema.ts'
import { contactName } from '#shared/areas/contacts/contacts.rules.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { JobControl } from '#main/app/jobs.ts'
import { insertMany } from '#main/store/bulk.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addContacts } from '#main/areas/contacts/contacts.commands.ts'
import { listFields } from '#main/areas/contacts/fields/fields.queries.ts'
import { keepPhotos } from '#main/areas/contacts/photos/photos.commands.ts'
import type { HeldFile } from './heldFiles.ts'
import { type Known, KnownContacts } from './known.queries.ts'
import { rememberMapping } from './mapping.commands.ts'
import { inGroups, type Row } from './readRows.ts'
import type { ReadRow } from './rowToContact.ts'
import { rowsIn, sourceOf } from './source.ts'

type GoodRow = Extract<ReadRow, { problem: null }>

const reportsKept = 10

type Counts = { added: number; known: number; refused: number }

/**
 * Adds a file's new contacts and writes what became of each row, all in the transaction it is given.
 * `skipped`: rows that a person said are someone who is here, by their lines. Progress after each group; cancelling throws, which undoes all of it.
 */
export async function importContacts(db: WriteDb, file: HeldFile, skipped: ReadonlyMap<number, string>, control: JobControl, act: Act): Promise<Counts> {
  await refuseChangedFields(db, file)
  await shortenOldReports(db, control.jobId)
  const counts: Counts = { added: 0, known: 0, refused: 0 }
  const known = new KnownContacts()
  let done = 0
  for await (const rows of inGroups(rowsIn(file))) {
    const report = await importGroup(db, rows, known, skipped, act)
    for (const { outcome } of report) counts[outcome]++
    await writeReport(db, control.jobId, report)
    done += rows.length
    await control.progress(done, file.rows)
  }
  const undoing = { undone_at: null, undone_by: null, removed: 0, kept: 0 }
  await db
    .insertInto('contact_import')
    .values({ id: control.jobId, at: act.at, member_id: act.member.id, file_name: file.name, source: sourceOf(file), ...counts, ...undoing })
    .execute()
  if (file.layout && file.chosen) await rememberMapping(db, file.layout, act)
  return counts
}

/** CONFLICT `changedMeanwhile` when one of the clinic's own fields is no longer as it was when the file was read. */
async function refuseChangedFields(db: WriteDb, { fields }: HeldFile): Promise<void> {
  const now = new Map((await listFields(db)).map((field) => [field.id, field]))
  const changed = fields.filter(({ id, version }) => now.get(id)?.version !== version)
  if (changed.length > 0) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: changed.map(({ id, name }) => ({ area: 'contacts', id, label: name })) })
}

async function importGroup(db: WriteDb, rows: Row[], known: KnownContacts, skipped: ReadonlyMap<number, string>, act: Act): Promise<ImportRow[]> {
  const good = rows.filter((row): row is Row & GoodRow => row.contact !== null)
  const found = (await known.find(db, good.map(({ contact }) => contact))).map((one, index): Known => one ?? sameAs(skipped.get(good[index]!.line)))
  const fresh = good.filter((_, index) => !found[index])
  const ids = await addContacts(db, fresh.map(({ contact }) => contact), act)
  await keepPhotos(db, fresh.flatMap(({ photo }, index) => (photo ? { ...photo, contactId: ids[index]! } : [])), act)
  const outcomes = good.map((row, index) => outcomeOf(row, found[index], ids))
  return rows.map((row) => {
    const { line, number } = row
    if (row.contact !== null) return { line, number, ...outcomes.shift()! }
    return { line, number, outcome: 'refused', name: row.name, contactId: null, problem: row.problem, detail: row.detail }
  })
}

const sameAs = (contactId: string | undefined): Known => (contactId === undefined ? undefined : { contactId })

function outcomeOf({ contact, notice }: GoodRow, known: Known, newIds: string[]): Omit<ImportRow, 'line' | 'number'> {
  const name = contactName(contact)
  if (known) return { name, outcome: 'known', contactId: known.contactId, problem: null, detail: '' }
  return { name, outcome: 'added', contactId: newIds.shift()!, problem: notice?.problem ?? null, detail: notice?.detail ?? '' }
}

async function writeReport(db: WriteDb, jobId: string, report: ImportRow[]): Promise<void> {
  await insertMany(db, 'import_row', report.map(({ contactId, line, number, outcome, name, problem, detail }) => ({ job_id: jobId, line, number, outcome, name, contact_id: contactId, problem, detail })))
}

/**
 * Reports hold names: only those of the last few imports are kept whole. Of older ones stay the ids of the added contacts,
 * so that they can still be undone. Job ids sort by time.
 */
async function shortenOldReports(db: WriteDb, jobId: string): Promise<void> {
  const jobs: string[] = []
  for (let before = jobId; jobs.length < reportsKept; ) {
    const last = await db.selectFrom('import_row').select('job_id').where('job_id', '<', before).orderBy('job_id', 'desc').limit(1).executeTakeFirst()
    if (!last) return
    jobs.push(last.job_id)
    before = last.job_id
  }
  const old = await db.selectFrom('import_row').select('job_id').where('job_id', '<', jobs.at(-1)!).where('name', '<>', '').limit(1).executeTakeFirst()
  if (!old) return
  await db.deleteFrom('import_row').where('job_id', '<', jobs.at(-1)!).where(({ eb, or }) => or([eb('outcome', '<>', 'added'), eb('contact_id', 'is', null)])).execute()
  await db.updateTable('import_row').set({ name: '', detail: '', problem: null }).where('job_id', '<', jobs.at(-1)!).execute()
}
