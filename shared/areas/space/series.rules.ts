import { spanOfWall, timesProblem } from './space.rules.ts'

/** The most dates one series has. */
export const mostDates = 400
/** How far ahead of its first day a series is booked at most. */
export const yearsAhead = 2

/** The last day on which a series that begins on `start` may have a date. */
export const lastDayOf = (start: string) => `${Number(start.slice(0, 4)) + yearsAhead}${start.slice(4) === '-02-29' ? '-02-28' : start.slice(4)}`

interface Asked {
  day: string
  from: string
  to: string
  overnight: boolean
  rule: { until: string | null; count: number | null }
}

/** What is wrong with a series as it is asked for, if anything. */
export function repeatProblem({ rule, ...wall }: Asked): { path: string[]; message: string } | null {
  const times = timesProblem(spanOfWall(wall, 'UTC'))
  if (times) return { path: ['to'], message: `space:${times}` }
  if (rule.until !== null && rule.count !== null) return { path: ['rule', 'count'], message: 'series:untilOrCount' }
  if (rule.until !== null && rule.until < wall.day) return { path: ['rule', 'until'], message: 'series:untilBeforeStart' }
  return null
}
