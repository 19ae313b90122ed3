import type { PlannedDate, Resolutions, SkipReason } from '#shared/areas/space/series.schema.ts'
import type { Placement } from '#shared/areas/space/space.schema.ts'
import { deskError, type Obstacle } from '#shared/base/errors.ts'

/** What comes of one planned date: it is booked somewhere, left out with a reason, or in the way of the whole. */
export type Resolved = { day: string } & ({ to: 'book'; place: Placement } | { to: 'leaveOut'; reason: SkipReason; detail: string } | { to: 'refuse'; date: PlannedDate })

/** Decides each date by what the person chose for it, or by what is to be done otherwise. With `overrides`, rules are in nobody's way. */
export function resolve(dates: readonly PlannedDate[], { choices, otherwise }: Resolutions, overrides: boolean): Resolved[] {
  const chosen = new Map(choices.map((choice) => [choice.day, choice]))
  return dates.map((date) => {
    const { day, roomId, start, end, state, otherRoom } = date
    const place = { roomId, start, end }
    const leaveOut = { day, to: 'leaveOut', ...reasonOf(date) } as const
    const choice = chosen.get(day)
    switch (choice?.take) {
      case 'skip':
        return leaveOut
      case 'asPlanned':
        return { day, to: 'book', place }
      case 'place':
        return { day, to: 'book', place: choice.place }
    }
    if (state === 'free' || (overrides && (state === 'rule' || state === 'closed'))) return { day, to: 'book', place }
    if (state === 'holiday' || otherwise === 'skip') return leaveOut
    if (otherwise === 'otherRoom' && otherRoom) return { day, to: 'book', place: { ...place, roomId: otherRoom.roomId } }
    return { day, to: 'refuse', date }
  })
}

function reasonOf({ state, holiday, inTheWay, breaches }: PlannedDate): { reason: SkipReason; detail: string } {
  switch (state) {
    case 'holiday':
      return { reason: 'holiday', detail: holiday ?? '' }
    case 'clash':
      return { reason: 'clash', detail: inTheWay[0]?.title ?? '' }
    case 'rule':
    case 'closed':
      return { reason: 'rule', detail: breaches.find(({ mild }) => !mild)?.of ?? '' }
    case 'free':
      return { reason: 'chosen', detail: '' }
  }
}

/** A refusal that names dates: "2027-01-05 · Choir". */
export interface DateRefusal {
  reason: 'bookingOverlap' | 'bookingRules'
  with: Obstacle[]
}

/** Why a date that nobody decided on stands in the way. */
export function refusalOf(date: PlannedDate): DateRefusal {
  const named = (id: string, label: string) => ({ area: 'space', id, label: `${date.day} · ${label}`, start: date.start, end: date.end })
  if (date.state !== 'clash') return { reason: 'bookingRules', with: date.breaches.filter(({ mild }) => !mild).map(({ rule, of }) => named(rule, of)) }
  return { reason: 'bookingOverlap', with: date.inTheWay.slice(0, 1).map(({ bookingId, title }) => named(bookingId ?? '', title)) }
}

/** Throws CONFLICT with every date that was refused; a clash goes before a rule. */
export function refuseDates(refused: readonly DateRefusal[]): void {
  if (refused.length === 0) return
  const reason = refused.some((one) => one.reason === 'bookingOverlap') ? 'bookingOverlap' : 'bookingRules'
  throw deskError('CONFLICT', { reason, with: refused.flatMap((one) => one.with).slice(0, 50) })
}

/** Runs `work` for one date; a refusal of the store's rules is kept with its date, all else is thrown. */
export async function orRefusal(date: { day: string; start: number; end: number }, work: () => Promise<unknown>): Promise<DateRefusal | null> {
  try {
    await work()
    return null
  } catch (error) {
    const { code, data } = error as { code?: string; data?: DateRefusal }
    if (code !== 'CONFLICT' || !data || !['bookingOverlap', 'bookingRules'].includes(data.reason)) throw error
    return { reason: data.reason, with: data.with.slice(0, 1).map((one) => ({ ...one, label: `${date.day} · ${one.label}`, start: date.start, end: date.end })) }
  }
}

/**
 * Moves dates of one series, which may trade places: each in turn takes its new place, and whoever finds it still taken by
 * another that has yet to move waits. When nobody can move any more, those left are refused.
 */
export async function inTurns<Target>(targets: readonly Target[], move: (target: Target) => Promise<DateRefusal | null>): Promise<void> {
  let waiting = targets
  while (waiting.length > 0) {
    const refused: { target: Target; refusal: DateRefusal }[] = []
    for (const target of waiting) {
      const refusal = await move(target)
      if (refusal) refused.push({ target, refusal })
    }
    if (refused.length === waiting.length) refuseDates(refused.map(({ refusal }) => refusal))
    waiting = refused.map(({ target }) => target)
  }
}
