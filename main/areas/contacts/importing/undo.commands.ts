import type { z } from 'zod'
import type { stays } from '#shared/areas/contacts/importing.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { findReferences, idsIn, type Reference } from '#main/store/references.ts'
import { removeContacts } from '../contacts.commands.ts'
import { isOwnPart } from '../ownParts.ts'
import { getImport } from './imports.queries.ts'

const stride = 500
const toldAtMost = 200

type Stays = z.infer<typeof stays>

/**
 * Takes out the contacts that an import added, but for those that someone changed since or that anything else of the desk belongs to.
 * CONFLICT `alreadyReversed` the second time.
 */
export async function undoImport(db: WriteDb, id: string, act: Act): Promise<{ removed: number; kept: number; stay: Stays[] }> {
  const past = await getImport(db, id)
  if (past.undone) throw deskError('CONFLICT', { reason: 'alreadyReversed', with: [] })
  const links = (await findReferences(db, 'contact')).filter(({ table }) => !isOwnPart(table))
  const result = { removed: 0, kept: 0, stay: [] as Stays[] }
  for (let after = -1; ; ) {
    const rows = await addedRows(db, id, after)
    if (rows.length === 0) break
    after = rows.at(-1)!.line
    const stay = await staying(db, rows.map((row) => row.contact_id!), links)
    const gone = stay.known.filter((contactId) => !stay.why.has(contactId))
    await removeContacts(db, gone, act)
    await forgetInReport(db, id, gone)
    result.removed += gone.length
    result.kept += stay.why.size
    result.stay.push(...[...stay.why.values()].slice(0, toldAtMost - result.stay.length))
  }
  await db.updateTable('contact_import').set({ undone_at: act.at, undone_by: act.member.id, removed: result.removed, kept: result.kept }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return result
}

function addedRows(db: WriteDb, jobId: string, after: number) {
  return db
    .selectFrom('import_row')
    .select(['line', 'contact_id'])
    .where('job_id', '=', jobId)
    .where('outcome', '=', 'added')
    .where('contact_id', 'is not', null)
    .where('line', '>', after)
    .orderBy('line')
    .limit(stride)
    .execute()
}

/** Which of these contacts are still here, and which of them stay. */
async function staying(db: WriteDb, ids: string[], links: Reference[]): Promise<{ known: string[]; why: Map<string, Stays> }> {
  const rows = await db.selectFrom('contact').select(['id', 'name', 'version']).where('id', 'in', ids).execute()
  const linked = new Set<string>()
  for (const link of links) for (const id of await idsIn(db, link, ids)) linked.add(id)
  const why = new Map<string, Stays>()
  for (const { id, name, version } of rows) {
    if (version > 1) why.set(id, { id, name, why: 'changed' })
    else if (linked.has(id)) why.set(id, { id, name, why: 'linked' })
  }
  return { known: rows.map(({ id }) => id), why }
}

async function forgetInReport(db: WriteDb, jobId: string, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('import_row').set({ contact_id: null }).where('job_id', '=', jobId).where('contact_id', 'in', ids).execute()
}
