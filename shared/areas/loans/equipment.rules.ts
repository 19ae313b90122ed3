import { deskError, invalidField } from '#shared/base/errors.ts'
import { addDays, daysBetween } from '#shared/base/time.ts'
import type { ClaimState, Equipment, EventKind } from './equipment.schema.ts'

/** A thing is taken for so many days at most, the first and the last counted. */
export const longestLoan = 366
/** Reservations reach so many days ahead at most. */
export const farthestAhead = 730

/** What the rules need to know of a claim; days are of the clinic's calendar. */
export interface Span {
  id: string
  state: ClaimState
  from: string
  to: string
  /** The first day another can have it. */
  freeFrom: string
  /** Whole days it stays in after it came back. */
  serviceDays: number
}

/** The first day another can have what someone is to bring back on `to`: that day itself is still theirs, and then come the days for service. */
export function freeAfterPlan(to: string, serviceDays: number): string {
  return addDays(to, 1 + serviceDays)
}

/** The first day another can have what came back on `day`: the same day, unless it needs service. */
export function freeAfterReturn(day: string, serviceDays: number): string {
  return serviceDays === 0 ? day : addDays(day, 1 + serviceDays)
}

/**
 * The days [from, freeFrom) on which a claim keeps others away, as it stands on `today`; null when on none.
 * What is overdue is not there tomorrow either; what was reserved and not fetched by its last day is free again.
 */
export function heldDays(claim: Span, today: string): { from: string; freeFrom: string } | null {
  if (claim.state === 'cancelled' || claim.state === 'void') return null
  if (claim.state === 'reserved' && claim.to < today) return null
  const freeFrom = claim.state === 'lent' ? later(claim.freeFrom, freeAfterPlan(today, claim.serviceDays)) : claim.freeFrom
  return claim.from < freeFrom ? { from: claim.from, freeFrom } : null
}

const later = (one: string, other: string) => (one > other ? one : other)

/** Whether [from, freeFrom) of someone else and a claim share a day. */
export function runsInto(wish: { from: string; freeFrom: string }, claim: Span, today: string): boolean {
  const held = heldDays(claim, today)
  return held !== null && held.from < wish.freeFrom && wish.from < held.freeFrom
}

/** The claims that stand in the way of having a thing from one day to another, both counted, the earliest first. */
export function inTheWay<Claim extends Span>(wish: { from: string; to: string; serviceDays: number; except?: string | null | undefined }, claims: readonly Claim[], today: string): Claim[] {
  const span = { from: wish.from, freeFrom: freeAfterPlan(wish.to, wish.serviceDays) }
  return claims.filter((claim) => claim.id !== wish.except && runsInto(span, claim, today)).toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

/** The nearest days from `from` on that are free for as long as from `from` to `to`, both counted. */
export function nearestFree(wish: { from: string; to: string; serviceDays: number; except?: string | null | undefined }, claims: readonly Span[], today: string): { from: string; to: string } {
  const length = daysBetween(wish.from, wish.to)
  let from = wish.from
  for (;;) {
    const next = { ...wish, from, to: addDays(from, length) }
    const others = inTheWay(next, claims, today)
    if (others.length === 0) return { from, to: next.to }
    from = others.reduce((last, claim) => later(last, heldDays(claim, today)!.freeFrom), from)
  }
}

/** The latest day that a claim can be moved to without running into another; null when there is no other after it. */
export function latestDay(claim: Pick<Span, 'id' | 'from' | 'serviceDays'>, claims: readonly Span[], today: string): string | null {
  const after = claims
    .filter((other) => other.id !== claim.id)
    .flatMap((other) => heldDays(other, today) ?? [])
    .filter((held) => held.from >= claim.from)
    .map((held) => held.from)
    .toSorted()
  return after[0] === undefined ? null : addDays(after[0], -1 - claim.serviceDays)
}

/** Throws INVALID in `field` unless a claim may run from one day to another: not backwards, not too long, not too far ahead. */
export function mustBeSpan({ from, to }: { from: string; to: string }, today: string, field: string): void {
  if (to < from) throw invalidField([field], 'equipment:span.backwards')
  if (daysBetween(from, to) >= longestLoan) throw invalidField([field], 'equipment:span.tooLong')
  if (daysBetween(today, to) > farthestAhead) throw invalidField([field], 'equipment:span.tooFar')
}

/** Whole days past the day it was due; 0 or less while it is not overdue. */
export function daysOverdue(claim: Pick<Span, 'state' | 'to'>, today: string): number {
  return claim.state === 'lent' ? daysBetween(claim.to, today) : 0
}

/** Lines that only tell: nothing rests on them, and they undo nothing. */
const telling = new Set<EventKind>(['reminded', 'reversed'])
/** Lines about a claim that leave the thing itself as it is. */
const ofClaimAlone = new Set<EventKind>(['reserved', 'cancelled', 'extended'])

/** What the rules need to know of a line of a thing's history. */
export interface Line {
  id: string
  /** Lines of one act were written together, and are reversed together. */
  actId: string
  kind: EventKind
  claimId: string | null
  reversedBy: string | null
}

const isStanding = (line: Line) => line.reversedBy === null && !telling.has(line.kind)

/** Whether a line tells how the thing itself is, and whether it is here. */
export const tellsOfThing = (line: Pick<Line, 'kind'>) => !ofClaimAlone.has(line.kind) && !telling.has(line.kind)

/** Of a thing's history, the earliest first: the lines of later acts that rest on one, and must be reversed before it. */
export function restingOn<Event extends Line>(line: Event, history: readonly Event[]): Event[] {
  const after = history.slice(history.findIndex(({ id }) => id === line.id) + 1).filter(isStanding)
  return after.filter(({ actId }) => actId !== line.actId).filter((other) => (line.claimId !== null && other.claimId === line.claimId) || (tellsOfThing(line) && tellsOfThing(other)))
}

/** Of a thing's history: what stood before a line, of its claim and of the thing; null when there was nothing. */
export function standingBefore<Event extends Line>(line: Event, history: readonly Event[]): { ofClaim: Event | null; ofThing: Event | null } {
  const before = history.slice(0, history.findIndex(({ id }) => id === line.id)).filter(isStanding)
  return {
    ofClaim: before.findLast((other) => line.claimId !== null && other.claimId === line.claimId) ?? null,
    ofThing: before.findLast(tellsOfThing) ?? null,
  }
}

/** How a thing came in stays, and what only tells undoes nothing. */
const neverReversed = new Set<EventKind>(['added', ...telling])

/** Whether a line can be reversed now. */
export function isReversible(line: Line, history: readonly Line[]): boolean {
  return line.reversedBy === null && !neverReversed.has(line.kind) && restingOn(line, history).length === 0
}

/** Throws unless a line can be reversed: INVALID `eventId` for what never is; CONFLICT `alreadyReversed`; CONFLICT `doneSince` when something rests on it. */
export function mustBeReversible(line: Line, history: readonly Line[]): void {
  if (neverReversed.has(line.kind)) throw invalidField(['eventId'], 'equipment:reverse.never')
  if (line.reversedBy !== null) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  if (restingOn(line, history).length > 0) throw deskError('CONFLICT', { reason: 'doneSince' })
}

/** How a thing stands on a day, the most pressing first. */
export type Availability = 'retired' | 'repair' | 'overdue' | 'lent' | 'service' | 'reserved' | 'free'

/** How a thing stands on `today`: reserved means that someone is to fetch it today. */
export function availabilityOf({ standing, loan, next, servicedFrom }: Pick<Equipment, 'standing' | 'loan' | 'next' | 'servicedFrom'>, today: string): Availability {
  if (standing !== 'inUse') return standing
  if (loan) return loan.to < today ? 'overdue' : 'lent'
  if (servicedFrom !== null && servicedFrom > today) return 'service'
  return next !== null && next.from <= today ? 'reserved' : 'free'
}

/** What the list can be narrowed to; who is overdue is also out. */
export const equipmentFilters = ['all', 'free', 'lent', 'reserved', 'overdue', 'repair', 'retired'] as const
export type EquipmentFilter = (typeof equipmentFilters)[number]

/** Whether a thing is among those a filter asks for; retired ones are only when they are asked for. */
export function fitsFilter(item: Pick<Equipment, 'standing' | 'loan' | 'next' | 'servicedFrom'>, filter: EquipmentFilter, today: string): boolean {
  const stands = availabilityOf(item, today)
  switch (filter) {
    case 'all':
      return stands !== 'retired'
    case 'lent':
      return stands === 'lent' || stands === 'overdue'
    case 'reserved':
      return stands !== 'retired' && item.next !== null
    default:
      return stands === filter
  }
}

/** Days in a row on which the same holds: free, someone's, or in for service after them. */
export interface Stretch<Claim> {
  claim: Claim | null
  service: boolean
  from: string
  days: number
}

/** A thing's days from one on, in stretches: of two claims on a day the one that is or will be out counts, not the service of what came back late. */
export function stretchesOf<Claim extends Pick<Span, 'id' | 'state' | 'from' | 'to' | 'freeFrom'>>(claims: readonly Claim[], from: string, count: number, today: string): Stretch<Claim>[] {
  const stretches: Stretch<Claim>[] = []
  for (let index = 0; index < count; index++) {
    const day = addDays(from, index)
    const there = claims.filter((claim) => claim.from <= day && day < claim.freeFrom)
    const claim = there.find((one) => !isService(one, day, today)) ?? there[0] ?? null
    const service = claim !== null && isService(claim, day, today)
    const last = stretches.at(-1)
    if (last && last.claim?.id === claim?.id && last.service === service) last.days++
    else stretches.push({ claim, service, from: day, days: 1 })
  }
  return stretches
}

const isService = (claim: Pick<Span, 'state' | 'to'>, day: string, today: string) => day > (claim.state === 'lent' ? later(claim.to, today) : claim.to)
