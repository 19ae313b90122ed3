import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { day, instant } from '#shared/base/time.ts'
import { layout, room, roomKind, site } from './rooms.schema.ts'
import { bookingStatus } from './space.schema.ts'

/** A day on paper, with the permit for those unsafe to contact. */
export const paperInput = z.object({ day, permitId: id.nullish() })

/** Who is not named on a paper because they are unsafe to contact: how many, and their ids, for an organizer to permit some. */
const notNamed = { leftOut: z.int(), leftOutIds: z.array(id) }

const onSign = z.object({
  id,
  start: instant,
  end: instant,
  /** Null: its purpose names someone who stays off paper. */
  title: z.string().nullable(),
  groupName: z.string().nullable(),
  /** The combination it is in, when that is not this room alone. */
  within: z.string().nullable(),
  status: bookingStatus,
})

/** What hangs on one room's door. */
export const doorSign = z.object({ roomId: id, roomName: z.string(), siteName: z.string().nullable(), kind: roomKind, bookings: z.array(onSign) })
export type DoorSign = z.infer<typeof doorSign>
export const doorSigns = z.object({ day, signs: z.array(doorSign).max(500), ...notNamed })

/** A booking as the front desk has it before it; words that name someone who stays off paper are null. */
export const sheetBooking = onSign.omit({ within: true }).extend({
  roomName: z.string(),
  siteName: z.string().nullable(),
  expected: z.int().nullable(),
  layout: layout.nullable(),
  equipment: z.array(z.string()),
  /** Minutes really kept free before and after. */
  setupMinutes: z.int(),
  cleanupMinutes: z.int(),
  keyHolder: z.string().nullable(),
  notes: z.string().nullable(),
  arrivedAt: instant.nullable(),
  leftAt: instant.nullable(),
  noShowAt: instant.nullable(),
})
export type SheetBooking = z.infer<typeof sheetBooking>
export const daySheet = z.object({ day, bookings: z.array(sheetBooking), ...notNamed })
export type DaySheet = z.infer<typeof daySheet>

/** What someone takes home who booked a room. */
export const slip = sheetBooking.extend({
  holdUntil: instant.nullable(),
  cancelled: z.boolean(),
  /** The language of whom it is for: theirs when it is English or French, else the screen's. */
  language,
  /** Their name stays off it: they are unsafe to contact. */
  nameLeftOff: z.boolean(),
  /** The room, to say what it has and how to get in. */
  room,
  site: site.nullable(),
})
export type Slip = z.infer<typeof slip>
