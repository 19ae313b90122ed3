import { addDays } from './time.ts'

/** Days from the first to the last, both counted. */
export interface Span {
  from: string
  to: string
}

/** The month a day is in, from its first day to its last. */
export function monthOf(day: string): Span {
  const from = `${day.slice(0, 7)}-01`
  return { from, to: addDays(addDays(from, 31).slice(0, 8) + '01', -1) }
}

/** Legal Aid Ontario's year that a day is in: from April 1 to March 31. */
export function fiscalYearOf(day: string): Span {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` }
}
