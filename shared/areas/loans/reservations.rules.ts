import { isExpired } from './stock.rules.ts'

/** What lies of a lot in a drawer. */
export interface Lying {
  drawerId: string
  expiresOn: string | null
  quantity: number
}

/** What is still kept for a meeting on `day`, out of one drawer or any (`null`). */
export interface Kept {
  meetingId: string
  day: string
  drawerId: string | null
  left: number
}

/** Where something is counted: a day, in one drawer or in all (`null`). */
type Scope = Pick<Kept, 'drawerId' | 'day'>

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
const least = (numbers: number[]) => numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY)
const daysOf = (kept: readonly Kept[]) => [...new Set(kept.map(({ day }) => day))]

/** What of a drawer is good on a day, less what is kept out of this very drawer for that day or later. */
function marginIn(drawerId: string, day: string, shelf: readonly Lying[], kept: readonly Kept[]): number {
  const good = shelf.filter((line) => line.drawerId === drawerId && !isExpired(line, day))
  return sum(good.map(({ quantity }) => quantity)) - sum(kept.filter((one) => one.drawerId === drawerId && one.day >= day).map(({ left }) => left))
}

/** The same at its scarcest, from the first day for which anything is kept there up to `day`. */
function scarcestIn(drawerId: string, day: string, shelf: readonly Lying[], kept: readonly Kept[]): number {
  const earlier = daysOf(kept.filter((one) => one.drawerId === drawerId && one.day < day))
  return least([day, ...earlier].map((on) => marginIn(drawerId, on, shelf, kept)))
}

/**
 * How many can be had in a scope beyond what is kept; below zero, by how many it falls short. By Hall's theorem all that is kept
 * can be had exactly when no scope falls short: what is good later is good before, and what is kept out of any drawer can be had
 * from what each drawer has left at its scarcest.
 */
function margin({ drawerId, day }: Scope, shelf: readonly Lying[], kept: readonly Kept[]): number {
  if (drawerId !== null) return marginIn(drawerId, day, shelf, kept)
  const drawers = new Set([...shelf.map((line) => line.drawerId), ...kept.flatMap((one) => one.drawerId ?? [])])
  const anywhere = kept.filter((one) => one.drawerId === null && one.day >= day)
  return sum([...drawers].map((one) => scarcestIn(one, day, shelf, kept))) - sum(anywhere.map(({ left }) => left))
}

function scopesOf(kept: readonly Kept[]): Scope[] {
  const drawers = new Set(kept.flatMap(({ drawerId }) => drawerId ?? []))
  return daysOf(kept).flatMap((day) => [{ drawerId: null, day }, ...[...drawers].map((drawerId) => ({ drawerId, day }))])
}

/** Whether all that is kept can be had at once. */
export const isCovered = (shelf: readonly Lying[], kept: readonly Kept[]): boolean => scopesOf(kept).every((scope) => margin(scope, shelf, kept) >= 0)

/**
 * Whose reservations would fall short, or shorter than they do, if the shelf became `after`: nobody's when only that is taken
 * which no meeting can use, or what the meeting itself had reserved (`keptAfter`).
 */
export function eatenInto(shelf: { before: readonly Lying[]; after: readonly Lying[] }, kept: readonly Kept[], keptAfter: readonly Kept[] = kept): Kept[] {
  const worse = scopesOf(kept).filter((scope) => {
    const then = margin(scope, shelf.after, keptAfter)
    return then < 0 && then < margin(scope, shelf.before, kept)
  })
  return kept.filter((one) => one.left > 0 && worse.some(({ drawerId, day }) => one.day >= day && (drawerId === null || one.drawerId === drawerId)))
}

/** How many more could be kept for a meeting on `day`, out of one drawer or any, so that all that is kept can still be had. */
export function freeFor(shelf: readonly Lying[], kept: readonly Kept[], wish: Scope): number {
  const most = sum(shelf.filter((line) => (wish.drawerId === null || line.drawerId === wish.drawerId) && !isExpired(line, wish.day)).map(({ quantity }) => quantity))
  const fits = (left: number) => isCovered(shelf, [...kept, { ...wish, meetingId: '', left }])
  let [free, tooMany] = [0, most + 1]
  while (tooMany - free > 1) {
    const middle = Math.floor((free + tooMany) / 2)
    if (fits(middle)) free = middle
    else tooMany = middle
  }
  return free
}

/** What is still kept of a reservation after `issued` were handed out for its meeting. */
export const leftOf = (quantity: number, issued: number): number => Math.max(0, quantity - issued)
