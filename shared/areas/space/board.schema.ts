import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { day, instant } from '#shared/base/time.ts'
import { booking } from './space.schema.ts'

/** A booking as the board draws it: no more of it than is seen there. */
export const boardEntry = booking
  .pick({ id: true, roomId: true, start: true, end: true, title: true, contactName: true, expected: true, status: true, holdUntil: true, arrivedAt: true, leftAt: true, noShowAt: true, setupMinutes: true, cleanupMinutes: true })
  .extend({
    /** From when until when its rooms are really taken, margins included; null when nobody came, and they are free. */
    takenFrom: instant.nullable(),
    takenTo: instant.nullable(),
  })
export type BoardEntry = z.infer<typeof boardEntry>

/** The days a month's board shows: six weeks at most. */
export const monthAsked = z.object({ from: day, days: z.int().min(1).max(42) })

/** A room's day in a month: how much of it is booked, and when. A day with nothing has no cell. */
export const monthCell = z.object({
  roomId: id,
  day,
  /** Bookings of this room itself, that touch the day. */
  count: z.int(),
  /** Minutes of the day that they take. */
  minutes: z.int(),
  /** A letter for each half hour of the day, from its first moment (`stripLetters`). */
  strip: z.string().max(60),
})
export type MonthCell = z.infer<typeof monthCell>
