import { addDays, clockAt, dayAt, momentAt } from '#shared/base/time.ts'
import type { Invitation, Reply } from './meetings.schema.ts'

/** From `start` until just before `end`, in milliseconds. */
export interface Span {
  start: number
  end: number
}

/** A meeting's time as a person types it: a day, and two clocks ("18:00") of the clinic's wall. */
export interface WallTimes {
  day: string
  from: string
  to: string
}

/**
 * The moments of a day and two clocks in `zone`; an end before the beginning is on the next day.
 * With `before`, a wall time that was not changed keeps its moment: of an hour that comes twice in autumn,
 * saving something else must not turn the second into the first.
 */
export function spanOf(wall: WallTimes, zone: string, before?: Span): Span {
  const lastDay = wall.to < wall.from ? addDays(wall.day, 1) : wall.day
  const typed = { start: momentAt(wall.day, wall.from, zone), end: momentAt(lastDay, wall.to, zone) }
  if (!before) return typed
  const was = wallTimesOf(before, zone)
  if (was.day !== wall.day) return typed
  const sameStart = was.from === wall.from
  const sameEnd = was.to === wall.to && (sameStart || dayAt(before.end, zone) === lastDay)
  return { start: sameStart ? before.start : typed.start, end: sameEnd ? before.end : typed.end }
}

/** The day it begins, and when it begins and ends on the clocks of `zone`. */
export function wallTimesOf(span: Span, zone: string): WallTimes {
  return { day: dayAt(span.start, zone), from: clockAt(span.start, zone), to: clockAt(span.end, zone) }
}

/**
 * Where a booking goes when its meeting moves: what was booked before and after the meeting (to set up, to clean)
 * stays as long as it was. A booking that this would turn inside out keeps its length and moves with the beginning.
 */
export function bookingFor(before: Span, after: Span, booked: Span): Span {
  const start = booked.start + (after.start - before.start)
  const end = booked.end + (after.end - before.end)
  return end > start ? { start, end } : { start, end: start + (booked.end - booked.start) }
}

/** Whether a booking holds the room for all of the meeting. */
export function covers(booked: Span, meeting: Span): boolean {
  return booked.start <= meeting.start && meeting.end <= booked.end
}

/** How many are invited, and how many gave each answer; `invited` answers are those who gave none yet. */
export function countReplies(invitations: Pick<Invitation, 'reply'>[]): Record<Reply, number> & { all: number } {
  const counts = { all: invitations.length, invited: 0, yes: 0, maybe: 0, no: 0 }
  for (const { reply } of invitations) counts[reply] += 1
  return counts
}

/** How many copies to make for a meeting: as many as are expected, else as said yes; at least one. */
export function copiesFor(meeting: { expected: number | null; invitations: Pick<Invitation, 'reply'>[] }): number {
  return Math.max(1, meeting.expected ?? countReplies(meeting.invitations).yes)
}

/** Those of `wanted` who are not invited yet, each once, in their order. */
export function newInvitees(already: Iterable<string>, wanted: string[]): string[] {
  const known = new Set(already)
  return [...new Set(wanted)].filter((contactId) => !known.has(contactId))
}

/** A room at the meeting's time, and what is in the way there. */
interface RoomThen {
  room: { name: string; capacity: number }
  inTheWay: readonly unknown[]
}

export type RoomOffer<Then extends RoomThen> = Then & {
  /** Whether it holds as many as are expected; unknown numbers fit. */
  fits: boolean
}

/**
 * The rooms in the order they are worth offering: free ones first, of these the ones that hold
 * everyone, the smallest first; then the largest of those that are too small; taken ones last.
 */
export function offerRooms<Then extends RoomThen>(rooms: readonly Then[], expected: number | null): RoomOffer<Then>[] {
  const offers = rooms.map((then) => ({ ...then, fits: expected === null || then.room.capacity >= expected }))
  return offers.sort(
    (one, other) =>
      Number(one.inTheWay.length > 0) - Number(other.inTheWay.length > 0) ||
      Number(other.fits) - Number(one.fits) ||
      (one.fits ? one.room.capacity - other.room.capacity : other.room.capacity - one.room.capacity) ||
      one.room.name.localeCompare(other.room.name),
  )
}
