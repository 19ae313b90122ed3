import { addMonths } from '#shared/base/time.ts'

/**
 * The month that is closed next: the one after the last closed, or the first with a line in it.
 * `null` while it is not over, or when nothing was ever written. Months are "2026-11", days "2026-11-24".
 */
export function nextToClose(lastClosed: string | null, firstWithLines: string | null, today: string): string | null {
  const next = lastClosed === null ? firstWithLines : addMonths(`${lastClosed}-01`, 1).slice(0, 7)
  return next !== null && next < today.slice(0, 7) ? next : null
}
