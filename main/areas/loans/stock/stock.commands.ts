import type { ExpireInput, IssueInput, Lot, MoveInput, ReverseInput, SpoilInput, TakeBackInput, Written } from '#shared/areas/loans/stock.schema.ts'
import { allocate, isExpired, mustBeReturnable, mustBeReversible } from '#shared/areas/loans/stock.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { mustKnowCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, mustBeOpen } from './day.queries.ts'
import { refuseReserved } from '../reservations/reservations.commands.ts'
import { getDrawerInUse } from './drawers.queries.ts'
import { getEntry, getWritten, mustKnowRecipient } from './entries.queries.ts'
import { getItemInUse } from './items.commands.ts'
import { getLot, listFree, type ShelfWish } from './shelf.queries.ts'
import { type Line, writeLines } from './writing.commands.ts'

/**
 * Gives out, for a meeting or not: of what is good that day, what expires first, out of as many lots as it takes.
 * Refused with CONFLICT `stockShort` when there is not enough, and with `stockReserved` when it would take what is kept for another
 * meeting and no reason is given.
 */
export async function issueStock(db: WriteDb, input: IssueInput, act: Act): Promise<Written> {
  const today = await clinicDay(db, act.at)
  const day = await mustBeOpen(db, input.day, today)
  const item = await getItemInUse(db, input.itemId)
  await mustKnowRecipient(db, input.contactId ?? null, input.meetingId)
  await mustKnowCampaign(db, input.campaignId)
  if (input.lotId) await mustBeGood(db, input.lotId, item.id, day)
  const { parts, available, short } = allocate(await listFree(db, day, today, input), input.quantity, day)
  if (short > 0) throw shortOf(item, available)
  const { contactId, meetingId, campaignId, code, signed, reservedReason } = input
  if (!reservedReason) await refuseReserved(db, { itemId: item.id, meetingId, parts }, act)
  const lines = parts.map(({ line, quantity }) => lineOut(line, 'issued', quantity))
  const note = [input.note, reservedReason].filter(Boolean).join(' · ')
  return writeLines(db, lines, { day, contactId, meetingId, campaignId, code, signed, note }, act)
}

/** Brings some of an issued line back, into the drawer it came from or another. */
export async function takeBack(db: WriteDb, input: TakeBackInput, act: Act): Promise<Written> {
  const line = await getEntry(db, input.entryId)
  mustBeReturnable(line, input.quantity)
  const day = await mustBeOpen(db, input.day, await clinicDay(db, act.at))
  if (day < line.day) throw invalidField(['day'], 'stock:takeBack.before')
  const drawer = await getDrawerInUse(db, input.drawerId ?? line.drawerId, 'drawerId')
  const { itemId, lotId, unitValue, contactId, meetingId, campaignId, code } = line
  const back: Line = { itemId, lotId, unitValue, drawerId: drawer.id, kind: 'returned', change: input.quantity, returns: line.id }
  act.touch('loans', line.id)
  return writeLines(db, [back], { day, contactId, meetingId, campaignId, code, note: input.note }, act)
}

/** Takes some of a lot from one drawer to another. */
export async function moveStock(db: WriteDb, input: MoveInput, act: Act): Promise<Written> {
  const to = await getDrawerInUse(db, input.toId, 'toId')
  const { day, lot } = await mustBeThere(db, { ...input, drawerId: input.fromId }, act)
  const from = lineOut({ ...lot, lotId: lot.id, drawerId: input.fromId }, 'moved', input.quantity)
  return writeLines(db, [from, { ...from, drawerId: to.id, change: input.quantity }], { day, note: input.note }, act)
}

/** Writes off what was lost or damaged, with the reason. */
export async function spoilStock(db: WriteDb, input: SpoilInput, act: Act): Promise<Written> {
  const { day, lot } = await mustBeThere(db, input, act)
  return writeLines(db, [lineOut({ ...lot, lotId: lot.id, drawerId: input.drawerId }, 'spoiled', input.quantity)], { day, note: input.reason }, act)
}

/** Writes off all that is left in a drawer of a lot that is no longer good. */
export async function expireStock(db: WriteDb, input: ExpireInput, act: Act): Promise<Written> {
  const lot = await getLot(db, input.lotId)
  const day = await mustBeOpen(db, null, await clinicDay(db, act.at))
  if (!isExpired(lot, day)) throw invalidField(['lotId'], 'stock:expire.notExpired')
  const [there] = await listFree(db, day, day, { ...input, itemId: lot.itemId })
  if (!there) throw shortOf({ id: lot.itemId, name: lot.label }, 0)
  return writeLines(db, [lineOut(there, 'expired', there.quantity)], { day, note: input.note }, act)
}

/** Undoes all that was written together, by new lines of today that say why; they keep the contact, the meeting and the worth. */
export async function reverseEntry(db: WriteDb, input: ReverseInput, act: Act): Promise<Written> {
  const { actId, contactId, meetingId, campaignId, code } = await getEntry(db, input.entryId)
  const { entries } = await getWritten(db, actId)
  for (const entry of entries) mustBeReversible(entry)
  const day = await mustBeOpen(db, null, await clinicDay(db, act.at))
  const lines: Line[] = []
  // What came last goes first: out of the drawer something was moved to, then back into the one it came from.
  for (const { id, itemId, itemName, lotId, drawerId, change, unitValue } of entries.toReversed()) {
    const [there] = await listFree(db, day, day, { lotId, drawerId, itemId })
    if (change > (there?.quantity ?? 0)) throw shortOf({ id: itemId, name: itemName }, there?.quantity ?? 0)
    lines.push({ itemId, lotId, drawerId, kind: 'reversed', change: -change, unitValue, reverses: id })
    act.touch('loans', id)
  }
  return writeLines(db, lines, { day, contactId, meetingId, campaignId, code, note: input.reason }, act)
}

function lineOut(from: Pick<Line, 'itemId' | 'lotId' | 'drawerId' | 'unitValue'>, kind: Line['kind'], quantity: number): Line {
  const { itemId, lotId, drawerId, unitValue } = from
  return { itemId, lotId, drawerId, unitValue, kind, change: -quantity }
}

async function mustBeGood(db: WriteDb, lotId: string, itemId: string, day: string): Promise<void> {
  const lot = await getLot(db, lotId)
  if (lot.itemId !== itemId) throw invalidField(['lotId'], 'stock:lot.otherItem')
  if (isExpired(lot, day)) throw invalidField(['lotId'], 'stock:issue.lotExpired')
}

/** The lot, of which so many lie in the drawer on that day and were not given out since; throws CONFLICT `stockShort`. */
async function mustBeThere(db: WriteDb, wish: { lotId: string; drawerId: string; quantity: number; day?: string | null | undefined }, act: Act): Promise<{ day: string; lot: Lot }> {
  const lot = await getLot(db, wish.lotId)
  const today = await clinicDay(db, act.at)
  const day = await mustBeOpen(db, wish.day, today)
  const shelf: ShelfWish = { lotId: wish.lotId, drawerId: wish.drawerId, itemId: lot.itemId }
  const [there] = await listFree(db, day, today, shelf)
  if (wish.quantity > (there?.free ?? 0)) throw shortOf({ id: lot.itemId, name: there?.itemName ?? lot.label }, there?.free ?? 0)
  return { day, lot }
}

function shortOf({ id, name }: { id: string; name: string }, available: number) {
  return deskError('CONFLICT', { reason: 'stockShort', field: 'quantity', with: name ? [{ area: 'loans', id, label: name }] : [], available })
}
