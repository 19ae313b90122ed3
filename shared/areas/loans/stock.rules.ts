import { deskError, invalidField } from '#shared/base/errors.ts'
import { daysBetween } from '#shared/base/time.ts'
import type { Entry, Item, ShelfLine } from './stock.schema.ts'

/** More than this many at once is asked about before it is issued: it is more often a slip than a wish. */
export const largestUnasked = 500

/** Whether the desk should warn: at its warning level or under, expired ones not counted. An archived item is nobody's worry. */
export function isLow(item: Pick<Item, 'usable' | 'lowAt' | 'archived'>): boolean {
  return !item.archived && item.usable <= item.lowAt
}

/** Whether issuing `quantity` should be asked about first. */
export function wantsAsking(quantity: number): boolean {
  return quantity > largestUnasked
}

/** Whether a lot is no longer good on a day: it is good up to its last day. */
export function isExpired(lot: { expiresOn: string | null }, day: string): boolean {
  return lot.expiresOn !== null && lot.expiresOn < day
}

/** How a lot stands towards its last day: good without a word, to be used up within `expiryDays`, or over. */
export function freshness(lot: { expiresOn: string | null }, expiryDays: number, day: string): 'good' | 'soon' | 'expired' {
  if (isExpired(lot, day)) return 'expired'
  return lot.expiresOn !== null && daysBetween(day, lot.expiresOn) <= expiryDays ? 'soon' : 'good'
}

/** What an issue needs to know of a lot in a drawer. */
export type Standing = Pick<ShelfLine, 'lotId' | 'drawerId' | 'expiresOn' | 'free'>

export interface Part<Line extends Standing> {
  line: Line
  quantity: number
}

/**
 * Out of which lots `quantity` is taken on `day`: the one that expires first goes first, those without a last day go last,
 * expired ones never. The lots come in the order they were bought in. `short` is how many there are too few.
 */
export function allocate<Line extends Standing>(shelf: readonly Line[], quantity: number, day: string): { parts: Part<Line>[]; available: number; short: number } {
  const usable = shelf.filter((line) => line.free > 0 && !isExpired(line, day)).toSorted(byExpiry)
  const available = usable.reduce((sum, line) => sum + line.free, 0)
  const parts: Part<Line>[] = []
  let wanted = quantity
  for (const line of usable) {
    if (wanted <= 0) break
    parts.push({ line, quantity: Math.min(wanted, line.free) })
    wanted -= Math.min(wanted, line.free)
  }
  return { parts, available, short: Math.max(wanted, 0) }
}

const endless = '9999-12-31'
const byExpiry = (one: Standing, other: Standing) => {
  const [first, second] = [one.expiresOn ?? endless, other.expiresOn ?? endless]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * How many numbers there are from one printed number to another, both counted: from "A0101" to "A0200" there are 100.
 * `null` when there is no such range: other signs before the digits, or the last before the first.
 */
export function serialCount(from: string, to: string): number | null {
  const [first, last] = [partsOf(from), partsOf(to)]
  if (!first || !last || first.before !== last.before || last.number < first.number) return null
  return last.number - first.number + 1
}

function partsOf(serial: string): { before: string; number: number } | null {
  const found = /^(.*?)(\d{1,15})$/.exec(serial)
  return found ? { before: found[1]!, number: Number(found[2]) } : null
}

/** Throws INVALID with the field when printed numbers are half there, are no range, or are not as many as came in. */
export function mustFitSerials({ serialFrom, serialTo, quantity }: { serialFrom: string; serialTo: string; quantity: number }): void {
  if (serialFrom === '' && serialTo === '') return
  if (serialFrom === '') throw invalidField(['serialFrom'], 'stock:serial.both')
  if (serialTo === '') throw invalidField(['serialTo'], 'stock:serial.both')
  const count = serialCount(serialFrom, serialTo)
  if (count === null) throw invalidField(['serialTo'], 'stock:serial.noRange')
  if (count !== quantity) throw invalidField(['quantity'], 'stock:serial.differs')
}

/**
 * Throws unless a line can be reversed: CONFLICT `alreadyReversed`; CONFLICT `returnedSince` when some came back;
 * INVALID when it is a reversal itself (what was undone wrongly is written anew) or what a count found (another count undoes that).
 */
export function mustBeReversible(line: Pick<Entry, 'kind' | 'reversedBy' | 'returned'>): void {
  if (line.kind === 'reversed') throw invalidField(['entryId'], 'loans:reverse.isReversal')
  if (line.kind === 'adjusted') throw invalidField(['entryId'], 'stock:reverse.isAdjustment')
  if (line.reversedBy) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  if (line.returned > 0) throw deskError('CONFLICT', { reason: 'returnedSince', available: line.returned })
}

/** Throws unless so many of an issued line can come back: INVALID `quantity` when more than are still out. */
export function mustBeReturnable(line: Pick<Entry, 'kind' | 'change' | 'reversedBy' | 'returned'>, quantity: number): void {
  if (line.kind !== 'issued') throw invalidField(['entryId'], 'stock:takeBack.notIssued')
  if (line.reversedBy) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  if (quantity > outstanding(line)) throw invalidField(['quantity'], 'stock:takeBack.tooMany')
}

/** How many of an issued line are still out. */
export function outstanding(line: Pick<Entry, 'kind' | 'change' | 'reversedBy' | 'returned'>): number {
  return line.kind === 'issued' && !line.reversedBy ? -line.change - line.returned : 0
}
