import type { z } from 'zod'
import { pagesAbout, pagesOf, ledgerKindOf } from '#shared/areas/briefs/prints.rules.ts'
import { type Print, type PrintedHow, type PrintForm, type PrintWish, printWish } from '#shared/areas/briefs/prints.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { logUse, reverseUse } from '#main/areas/loans/use/use.commands.ts'
import { getJob } from '#main/areas/loans/use/use.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getBrief, listUnapproved } from '../briefs.queries.ts'
import { pinVersion } from '../versions/versions.commands.ts'
import { paperNames } from './paperNames.ts'
import { getPrints } from './prints.queries.ts'

interface Confirmed {
  confirmedDraft: boolean
}

/**
 * Puts one paper on the front desk's list; nothing is charged before it is printed. Throws NOT_FOUND for what it names and is not there,
 * CONFLICT `notApproved` for a document that is for a meeting and not approved, unless that is confirmed.
 */
export async function queuePrint(db: WriteDb, wish: z.input<typeof printWish>, act: Act, confirmed: Confirmed): Promise<Print> {
  return (await queuePrints(db, [printWish.parse(wish)], act, confirmed))[0]!
}

/** The same for several, which then stand and are printed together. */
export async function queuePrints(db: WriteDb, wishes: readonly PrintWish[], act: Act, { confirmedDraft }: Confirmed): Promise<Print[]> {
  if (!confirmedDraft) await mustBeApproved(db, wishes)
  const packId = wishes.length > 1 ? act.newId() : null
  const ids: string[] = []
  for (const wish of wishes) ids.push(await insertPrint(db, wish, packId, act))
  return written(db, ids, act)
}

/** Changes how one that is still queued is to be printed. CONFLICT `printedSince`; throws NOT_FOUND. */
export async function changePrint(db: WriteDb, id: string, { copies, pages, sides, colour, size }: PrintForm, act: Act): Promise<Print> {
  mustBeQueued(await getPrints(db, [id]))
  await db.updateTable('brief_print').set({ copies, pages, sides, colour, size }).where('id', '=', id).execute()
  return (await written(db, [id], act))[0]!
}

/**
 * Marks lines as printed and writes the pages of each to its account's ledger. Whatever the ledger refuses (no price,
 * over the quota without a reason, very many unconfirmed) undoes all of it; CONFLICT `printedSince` when one is not queued any more.
 */
export async function markPrinted(db: WriteDb, ids: readonly string[], how: PrintedHow, act: Act): Promise<Print[]> {
  const prints = await getPrints(db, [...new Set(ids)])
  mustBeQueued(prints)
  for (const print of prints) {
    const job_id = how.charged ? await charge(db, print, how, act) : null
    await db.updateTable('brief_print').set({ printed_at: act.at, printed_by: act.member.id, job_id }).where('id', '=', print.id).execute()
  }
  return written(db, prints.map(({ id }) => id), act)
}

/** Writes down what was printed without having been on the list. */
export async function recordPrints(db: WriteDb, wishes: readonly PrintWish[], how: PrintedHow, act: Act): Promise<Print[]> {
  const queued = await queuePrints(db, wishes, act, how)
  return markPrinted(db, queued.map(({ id }) => id), how, act)
}

/** The same papers once more: new lines of the list, the old ones stay as they are. */
export async function printAgain(db: WriteDb, ids: readonly string[], act: Act): Promise<Print[]> {
  const prints = await getPrints(db, [...new Set(ids)])
  // It was confirmed when it was first printed.
  return queuePrints(db, prints, act, { confirmedDraft: true })
}

/**
 * Calls lines off. What was printed is reversed in its ledger too, with the reason: INVALID `reason` without one.
 * Those that are called off already stay so.
 */
export async function cancelPrints(db: WriteDb, ids: readonly string[], reason: string, act: Act): Promise<Print[]> {
  const prints = await getPrints(db, [...new Set(ids)])
  for (const print of prints.filter(({ state }) => state !== 'cancelled')) {
    if (print.state === 'printed' && !reason) throw invalidField(['reason'], 'kit:required')
    // Somebody may have taken it off the account in the ledger itself.
    if (print.jobId && !(await getJob(db, print.jobId)).reversedBy) await reverseUse(db, { jobId: print.jobId, reason }, act)
    await db.updateTable('brief_print').set({ cancelled_at: act.at, cancelled_by: act.member.id, cancel_reason: reason }).where('id', '=', print.id).execute()
  }
  return written(db, prints.map(({ id }) => id), act)
}

/** Calls off all that is still queued for a meeting; answers how many lines. */
export async function cancelQueuedFor(db: WriteDb, meetingId: string, act: Act): Promise<number> {
  const rows = await db.selectFrom('brief_print').select('id').where('meeting_id', '=', meetingId).where('printed_at', 'is', null).where('cancelled_at', 'is', null).execute()
  for (const { id } of rows) await cancelPrints(db, [id], '', act)
  return rows.length
}

/** Puts back on the list what was called off for a meeting at `cancelledAt`, before it was printed. */
export async function restoreQueuedFor(db: WriteDb, meetingId: string, cancelledAt: number, act: Act): Promise<void> {
  const rows = await db.selectFrom('brief_print').select('id').where('meeting_id', '=', meetingId).where('printed_at', 'is', null).where('cancelled_at', '=', cancelledAt).execute()
  if (rows.length > 0) await restorePrints(db, rows.map(({ id }) => id), act)
}

/** Puts back on the list what was called off before it was printed; what was printed stays called off. CONFLICT `alreadyReversed`. */
export async function restorePrints(db: WriteDb, ids: readonly string[], act: Act): Promise<Print[]> {
  const prints = await getPrints(db, [...new Set(ids)])
  if (prints.some(({ state, printedAt }) => state === 'cancelled' && printedAt !== null)) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  const undone = { cancelled_at: null, cancelled_by: null, cancel_reason: '' }
  await db.updateTable('brief_print').set(undone).where('id', 'in', prints.map(({ id }) => id)).where('printed_at', 'is', null).execute()
  return written(db, prints.map(({ id }) => id), act)
}

/** What goes into many hands in the clinic's name was approved, or someone knows that it was not. */
async function mustBeApproved(db: WriteDb, wishes: readonly PrintWish[]): Promise<void> {
  const ids = wishes.flatMap(({ briefId, meetingId }) => (briefId && meetingId ? briefId : []))
  const unapproved = await listUnapproved(db, ids)
  if (unapproved.length > 0) throw deskError('CONFLICT', { reason: 'notApproved', with: unapproved.map(({ id, title }) => ({ area: 'briefs', id, label: title })) })
}

async function insertPrint(db: WriteDb, wish: PrintWish, packId: string | null, act: Act): Promise<string> {
  const brief = wish.briefId ? await getBrief(db, wish.briefId) : null
  const meeting = wish.meetingId ? await findMeeting(db, wish.meetingId) : null
  const id = act.newId()
  // What goes on paper can be read again later, word for word.
  if (brief) await pinVersion(db, brief, 'printed')
  await db
    .insertInto('brief_print')
    .values({
      id,
      brief_id: brief?.id ?? null,
      brief_version: brief?.version ?? null,
      paper: wish.paper,
      language: brief?.language ?? wish.language,
      meeting_id: wish.meetingId,
      contact_id: wish.contactId === undefined ? (meeting?.group_id ?? null) : await knownContact(db, wish.contactId),
      copies: wish.copies,
      pages: wish.pages ?? (brief ? pagesAbout(brief.body) : 1),
      sides: wish.sides,
      colour: wish.colour,
      size: wish.size,
      note: wish.note,
      pack_id: packId,
      queued_at: act.at,
      queued_by: act.member.id,
      printed_at: null,
      printed_by: null,
      job_id: null,
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: '',
    })
    .execute()
  return id
}

async function findMeeting(db: WriteDb, meetingId: string): Promise<{ group_id: string | null }> {
  const meeting = await db.selectFrom('meeting').select('group_id').where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  return meeting
}

async function knownContact(db: WriteDb, contactId: string | null): Promise<string | null> {
  if (contactId === null) return null
  const contact = await db.selectFrom('contact').select('id').where('id', '=', contactId).executeTakeFirst()
  if (!contact) throw notFound('contacts', contactId)
  return contact.id
}

function mustBeQueued(prints: readonly Print[]): void {
  const done = prints.find(({ state }) => state !== 'queued')
  if (done) throw deskError('CONFLICT', { reason: 'printedSince', with: [{ area: 'briefs', id: done.id, label: done.title ?? paperNames[done.language][done.paper!] }] })
}

/** Writes the pages of a line to its account; answers the ledger's line. */
async function charge(db: WriteDb, print: Print, how: PrintedHow, act: Act): Promise<string> {
  const { contactId, meetingId, copies, pages } = print
  const name = print.title ?? paperNames[print.language][print.paper!]
  const job = {
    kind: ledgerKindOf(how.machine, print),
    quantity: pagesOf(print),
    contactId,
    campaignId: null,
    meetingId,
    note: `${name.slice(0, 170)} (${copies} × ${pages})`,
    overQuotaReason: how.overQuotaReason,
    confirmedMany: how.confirmedMany,
  }
  return (await logUse(db, job, act)).id
}

async function written(db: WriteDb, ids: readonly string[], act: Act): Promise<Print[]> {
  const prints = await getPrints(db, ids)
  for (const { id, briefId, meetingId } of prints) {
    act.touch('briefs', id, ...(briefId ? [briefId] : []))
    if (meetingId) act.touch('meetings', meetingId)
  }
  return prints
}
