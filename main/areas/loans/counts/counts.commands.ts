import { compareSheets, differencesOf, mustCountAll } from '#shared/areas/loans/counts.rules.ts'
import type { ApproveInput, Count, SecondInput, SheetInput } from '#shared/areas/loans/counts.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { getDrawer } from '../stock/drawers.queries.ts'
import { getLot, listShelf } from '../stock/shelf.queries.ts'
import { writeLines } from '../stock/writing.commands.ts'
import { getCount, listSheet, listToCount } from './counts.queries.ts'

/** Opens a count of a drawer with what the first person found. */
export async function countFirst(db: WriteDb, { drawerId, lines }: SheetInput, act: Act): Promise<Count> {
  await getDrawer(db, drawerId)
  mustCountAll(lines, (await listToCount(db, drawerId, act.at)).map(({ lotId }) => lotId))
  const open = await db.selectFrom('loan_count').select('id').where('drawer_id', '=', drawerId).where('state', 'in', ['first', 'agreed', 'differing']).executeTakeFirst()
  if (open) throw invalidField(['drawerId'], 'stock:count.isOpen')
  const id = act.newId()
  await db.insertInto('loan_count').values({ id, drawer_id: drawerId, state: 'first', reason: '', approved_by: null, approved_at: null, created_at: act.at }).execute()
  await writeSheet(db, { id, drawerId, place: 1, lines }, act)
  return changed(db, id, act)
}

/** Adds what the second person found, and holds both against the ledger. */
export async function countSecond(db: WriteDb, { id, lines }: SecondInput, act: Act): Promise<Count> {
  const count = await getCount(db, id)
  if (count.state !== 'first') throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  if (count.firstMemberId === act.member.id) throw invalidField(['lines'], 'stock:count.samePerson')
  mustCountAll(lines, count.lines.map(({ lotId }) => lotId))
  await writeSheet(db, { id, drawerId: count.drawerId, place: 2, lines }, act)
  const state = compareSheets(await listSheet(db, id, 1), await listSheet(db, id, 2))
  await db.updateTable('loan_count').set({ state }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Writes the difference on which both agreed into the ledger, with its reason. */
export async function approveCount(db: WriteDb, { id, reason }: ApproveInput, act: Act): Promise<Count> {
  const count = await getCount(db, id)
  if (count.state !== 'agreed') throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  const off = [...differencesOf(await listSheet(db, id, 2))].filter(([, difference]) => difference !== 0)
  if (off.length > 0 && reason === '') throw invalidField(['reason'], 'stock:count.why')
  if (off.length > 0) {
    const lots = await Promise.all(off.map(([lotId]) => getLot(db, lotId)))
    const lines = off.map(([lotId, change], index) => ({ itemId: lots[index]!.itemId, lotId, drawerId: count.drawerId, unitValue: lots[index]!.unitValue, kind: 'adjusted' as const, change }))
    await writeLines(db, lines, { day: await clinicDay(db, act.at), note: reason }, act)
  }
  await db.updateTable('loan_count').set({ state: 'approved', reason, approved_by: act.member.id, approved_at: act.at }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Gives a count up; nothing of it goes into the ledger. */
export async function discardCount(db: WriteDb, id: string, act: Act): Promise<Count> {
  const { state } = await getCount(db, id)
  if (state === 'approved') throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  await db.updateTable('loan_count').set({ state: 'discarded' }).where('id', '=', id).execute()
  return changed(db, id, act)
}

interface Sheet {
  id: string
  drawerId: string
  place: 1 | 2
  lines: SheetInput['lines']
}

/** Beside what was counted stands what there should be at this moment: what is given out until the second has counted is no difference. */
async function writeSheet(db: WriteDb, { id, drawerId, place, lines }: Sheet, act: Act): Promise<void> {
  const there = new Map((await listShelf(db, { drawerId })).map(({ lotId, quantity }) => [lotId, quantity]))
  await db.insertInto('loan_count_sheet').values({ count_id: id, place, member_id: act.member.id, at: act.at }).execute()
  for (const { lotId, counted } of lines) {
    await db.insertInto('loan_count_line').values({ count_id: id, place, lot_id: lotId, counted, expected: there.get(lotId) ?? 0 }).execute()
  }
}

async function changed(db: WriteDb, id: string, act: Act): Promise<Count> {
  act.touch('loans', id)
  return getCount(db, id)
}
