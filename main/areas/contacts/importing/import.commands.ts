import type { ContactInput, ImportRow } from '#shared/areas/contacts/contacts.schema.ts'
import { contactName } from '#shared/areas/contacts/contacts.rules.ts'
import type { Act } from '#main/app/act.ts'
import type { JobControl } from '#main/app/jobs.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addContacts } from '#main/areas/contacts/contacts.commands.ts'
import { inStrides } from '#main/areas/contacts/strides.ts'
import type { HeldFile } from './heldFiles.ts'
import { type Known, KnownContacts } from './known.queries.ts'
import { inGroups, readRows, type Row } from './readRows.ts'

const reportsKept = 10

type Counts = { added: number; known: number; refused: number }

/**
 * Adds a file's new contacts and writes what became of each row, all in the transaction it is given.
 * Progress after each group; cancelling throws, which undoes all of it.
 */
export async function importContacts(db: WriteDb, file: HeldFile, control: JobControl, act: Act): Promise<Counts> {
  await dropOldReports(db, control.jobId)
  const counts: Counts = { added: 0, known: 0, refused: 0 }
  const known = new KnownContacts()
  let done = 0
  for await (const rows of inGroups(readRows(file.text, file.layout))) {
    const report = await importGroup(db, rows, known, act)
    for (const { outcome } of report) counts[outcome]++
    await writeReport(db, control.jobId, report)
    done += rows.length
    await control.progress(done, file.rows)
  }
  return counts
}

async function importGroup(db: WriteDb, rows: Row[], known: KnownContacts, act: Act): Promise<ImportRow[]> {
  const good = rows.flatMap(({ contact }) => contact ?? [])
  const found = await known.find(db, good)
  const ids = await addContacts(db, good.filter((_, index) => !found[index]), act)
  const outcomes = good.map((contact, index) => outcomeOf(contact, found[index], ids))
  return rows.map((row) => (row.problem === null
    ? { line: row.line, ...outcomes.shift()! }
    : { line: row.line, outcome: 'refused', name: row.name, contactId: null, problem: row.problem, detail: row.detail }))
}

function outcomeOf(contact: ContactInput, known: Known, newIds: string[]): Omit<ImportRow, 'line'> {
  const row = { name: contactName(contact), problem: null, detail: '' }
  return known ? { ...row, outcome: 'known', contactId: known.contactId } : { ...row, outcome: 'added', contactId: newIds.shift()! }
}

async function writeReport(db: WriteDb, jobId: string, report: ImportRow[]): Promise<void> {
  const rows = report.map(({ contactId, ...row }) => ({ job_id: jobId, contact_id: contactId, ...row }))
  await inStrides(rows, (some) => db.insertInto('import_row').values(some).execute())
}

/** Reports hold names: only those of the last few imports are kept. Job ids sort by time. */
async function dropOldReports(db: WriteDb, jobId: string): Promise<void> {
  const jobs: string[] = []
  for (let before = jobId; jobs.length < reportsKept; ) {
    const last = await db.selectFrom('import_row').select('job_id').where('job_id', '<', before).orderBy('job_id', 'desc').limit(1).executeTakeFirst()
    if (!last) return
    jobs.push(last.job_id)
    before = last.job_id
  }
  await db.deleteFrom('import_row').where('job_id', '<', jobs.at(-1)!).execute()
}
