import type { Series } from '#shared/areas/space/series.schema.ts'
import { spanOfWall, type Span } from '#shared/areas/space/space.rules.ts'
import type { Booking, Placement } from '#shared/areas/space/space.schema.ts'
import { clockAt, hour } from '#shared/base/time.ts'

/** The clocks of a series. */
export type Clocks = Pick<Series, 'from' | 'to' | 'overnight'>

/**
 * The moments of a series' clocks on one day in `zone`. Where the clocks leap over all of it in spring
 * (2:00 to 3:00), it lasts as long as ever, from when its beginning comes to be.
 */
export function spanOn(day: string, { from, to, overnight }: Clocks, zone: string): Span {
  const span = spanOfWall({ day, from, to, overnight }, zone)
  if (span.end > span.start) return span
  const plain = spanOfWall({ day, from, to, overnight }, 'UTC')
  return { start: span.start, end: span.start + (plain.end - plain.start) }
}

/** Whether the clocks change at a booking's beginning or end: the time it says does not exist that day, or comes twice. */
export function clockChangeOf(day: string, clocks: Clocks, zone: string): 'skipped' | 'twice' | null {
  const { start, end } = spanOn(day, clocks, zone)
  if (clockAt(start, zone) !== clocks.from || clockAt(end, zone) !== clocks.to) return 'skipped'
  const twice = (moment: number) => clockAt(moment + hour, zone) === clockAt(moment, zone)
  return twice(start) || twice(end) ? 'twice' : null
}

/** Where and when a date of a series is, unless it was changed by itself. */
export function placeOn(day: string, series: Clocks & Pick<Series, 'roomId'>, zone: string): Placement {
  return { roomId: series.roomId, ...spanOn(day, series, zone) }
}

/** What bookings of a series share, beside where and when. */
export const sharedDetails = ['title', 'contactId', 'expected', 'layout', 'equipment', 'keyHolder', 'setupMinutes', 'cleanupMinutes', 'notes'] as const
export type SharedDetail = (typeof sharedDetails)[number]

export const sameDetail = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What of a booking differs from its series: 'place' for its room or time, and details by name. Told by comparing, so that a change undone leaves no trace. */
export function ownOf(booking: Booking, series: Series): ('place' | SharedDetail)[] {
  const place = placeOn(booking.seriesDay!, series, booking.timeZone)
  const elsewhere = booking.roomId !== place.roomId || booking.start !== place.start || booking.end !== place.end
  return [...(elsewhere ? (['place'] as const) : []), ...sharedDetails.filter((field) => !sameDetail(booking[field], series[field]))]
}
