import type { Tie, TieInput } from '#shared/areas/contacts/ties.schema.ts'
import { fitsEnds, isCurrent } from '#shared/areas/contacts/ties.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { contactSummariesById } from '../contacts.queries.ts'
import { getTieKind } from './kinds.queries.ts'
import { clinicDay, getTie } from './ties.queries.ts'

/** Ties two contacts. */
export async function addTie(db: WriteDb, input: TieInput, act: Act): Promise<Tie> {
  const today = await clinicDay(db, act.at)
  await checkTie(db, input, today, null)
  const id = act.newId()
  await db.insertInto('tie').values({ id, ...columnsOf(input), archived_at: null, version: 1, created_at: act.at, updated_at: act.at }).execute()
  act.touch('contacts', input.fromId, input.toId)
  return getTie(db, id, today)
}

/** Writes a tie anew, between the same two contacts; CONFLICT `changedMeanwhile` when it is no longer at `version`. */
export async function changeTie(db: WriteDb, id: string, version: number, input: TieInput, act: Act): Promise<Tie> {
  const today = await clinicDay(db, act.at)
  const before = await getTie(db, id, today)
  const same = new Set([before.fromId, before.toId])
  if (!same.has(input.fromId) || !same.has(input.toId)) throw invalidField(['toId'], 'ties:form.otherEnds')
  if (before.version !== version || before.archived) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  await checkTie(db, input, today, before)
  await save(db, before, columnsOf(input), act)
  return getTie(db, id, today)
}

/** The tie no longer holds from today; one that has ended already stays as it is. */
export async function endTie(db: WriteDb, id: string, act: Act): Promise<Tie> {
  const today = await clinicDay(db, act.at)
  const tie = await getTie(db, id, today)
  if (!tie.current) return tie
  if (tie.since && tie.since > today) throw invalidField(['until'], 'ties:form.notBegun')
  await save(db, tie, { until: today }, act)
  return getTie(db, id, today)
}

/** Takes a tie away that was a mistake, or puts it back. */
export async function setTieRemoved(db: WriteDb, id: string, removed: boolean, act: Act): Promise<Tie> {
  const today = await clinicDay(db, act.at)
  const tie = await getTie(db, id, today)
  if (tie.archived === removed) return tie
  if (!removed) await refuseTwice(db, tie, (await getTieKind(db, tie.kindId)).alike, today, id)
  await save(db, tie, { archived_at: removed ? act.at : null }, act)
  return getTie(db, id, today)
}

async function save(db: WriteDb, tie: Tie, columns: Partial<ReturnType<typeof columnsOf>> & { archived_at?: number | null }, act: Act): Promise<void> {
  await db.updateTable('tie').set({ ...columns, version: tie.version + 1, updated_at: act.at }).where('id', '=', tie.id).execute()
  act.touch('contacts', tie.fromId, tie.toId)
}

/** What a tie must be: between two who are here, of a kind that fits them and is in use, and not there already. */
async function checkTie(db: WriteDb, input: TieInput, today: string, before: Tie | null): Promise<void> {
  const kind = await getTieKind(db, input.kindId)
  const contacts = await contactSummariesById(db, [input.fromId, input.toId])
  const [from, to] = [contacts.get(input.fromId), contacts.get(input.toId)]
  if (!from) throw invalidField(['fromId'], 'ties:form.unknownContact')
  if (!to) throw invalidField(['toId'], 'ties:form.unknownContact')
  if (!fitsEnds(kind, from.kind, to.kind)) throw invalidField(['kindId'], 'ties:form.ends')
  if (kind.archived && before?.kindId !== kind.id) throw invalidField(['kindId'], 'ties:form.kindArchived')
  await refuseTwice(db, input, kind.alike, today, before?.id ?? null)
}

async function refuseTwice(db: WriteDb, tie: Pick<Tie, 'fromId' | 'toId' | 'kindId' | 'until'>, alike: boolean, today: string, but: string | null): Promise<void> {
  if (!isCurrent(tie, today)) return
  const same = await db
    .selectFrom('tie')
    .innerJoin('contact as to', 'to.id', 'tie.to_id')
    .select(['tie.id', 'to.name'])
    .where(({ eb, and, or }) =>
      or([
        and([eb('tie.from_id', '=', tie.fromId), eb('tie.to_id', '=', tie.toId)]),
        ...(alike ? [and([eb('tie.from_id', '=', tie.toId), eb('tie.to_id', '=', tie.fromId)])] : []),
      ]))
    .where('tie.kind_id', '=', tie.kindId)
    .where(({ eb, or }) => or([eb('tie.until', 'is', null), eb('tie.until', '>', today)]))
    .where('tie.archived_at', 'is', null)
    .$if(but !== null, (query) => query.where('tie.id', '<>', but!))
    .executeTakeFirst()
  if (same) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'contacts', id: same.id, label: same.name }] })
}

function columnsOf(input: TieInput) {
  return { from_id: input.fromId, to_id: input.toId, kind_id: input.kindId, role: input.role, since: input.since, until: input.until, note: input.note }
}
