import { z } from 'zod'
import { booking } from '#shared/areas/space/space.schema.ts'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { afterContract } from './after.contract.ts'
import { bodiesContract } from './bodies.contract.ts'
import { doorContract } from './door.contract.ts'
import { kindsContract } from './kinds.contract.ts'
import { meeting, meetingInput, meetingSummary, reply } from './meetings.schema.ts'
import { needsContract } from './needs.contract.ts'
import { planningContract } from './planning.contract.ts'
import { lost } from './planning.schema.ts'
import { rolesContract } from './roles.contract.ts'
import { liveContract } from './live.contract.ts'
import { minutesContract } from './minutes.contract.ts'
import { meetingCalendarContract } from './calendar.contract.ts'
import { lettersContract } from './letters.contract.ts'
import { packContract } from './pack.contract.ts'
import { planContract } from './plan.contract.ts'
import { meetingSeriesContract } from './series.contract.ts'
import { turnoutContract } from './turnout.contract.ts'
import { topicsContract } from './topics.contract.ts'

/** At most two months at once. */
const window = z
  .object({ from: instant, to: instant })
  .refine((span) => span.to > span.from && span.to - span.from <= 63 * 86_400_000, 'meetings:windowTooLong')

export const meetingsContract = {
  /** `upcoming`: not yet over, soonest first; `past`: latest first. Searched by words of the title or group. */
  list: read(everyone)
    .input(page.extend({ when: z.enum(['upcoming', 'past']).default('upcoming'), search: z.string().max(200).default('') }))
    .output(paged(meetingSummary)),
  /** Those that touch [from, to), soonest first; cancelled ones say so. */
  between: read(everyone).input(window).output(z.array(meetingSummary)),
  get: read(everyone).input(z.object({ id })).output(meeting),
  create: write(everyone).input(meetingInput).output(meeting),
  /**
   * A booked room moves with the meeting's time, or all of it is refused with what is in the way;
   * CONFLICT `changedMeanwhile` when another window saved since `version`.
   */
  update: write(everyone).input(z.object({ id, version: z.int(), meeting: meetingInput })).output(meeting),
  /** Calls it off and frees its room, with this reason, unless it is to be kept, and the fares kept for it; what was issued stays issued. */
  cancel: write(everyone).input(z.object({ id, reason: optionalLine(), keepRoom: z.boolean().default(false) })).output(meeting),
  /** It takes place after all, with what was freed as far as that can still be had; `lost` is what cannot. */
  reinstate: write(everyone).input(z.object({ id })).output(z.object({ meeting, lost: z.array(lost) })),
  /**
   * Nobody is invited twice: those already invited keep their reply. Archived contacts are refused,
   * and so are those unsafe to contact unless `permitId` permits them: CONFLICT `unsafeContacts` names them.
   * `reply`: what the new ones have answered already, for someone taken back.
   */
  invite: write(everyone)
    .input(z.object({ id, contactIds: z.array(id).min(1).max(1000), reply: reply.default('invited'), permitId: id.nullish() }))
    .output(meeting),
  uninvite: write(everyone).input(z.object({ id, contactIds: z.array(id).min(1).max(1000) })).output(meeting),
  setReply: write(everyone).input(z.object({ id, contactId: id, reply })).output(meeting),
  /** Books a room for the meeting's own time; refused like any booking. */
  bookRoom: write(everyone).input(z.object({ id, roomId: id })).output(meeting),
  /** The bookings of its day that no other meeting has. */
  attachable: read(everyone).input(z.object({ id })).output(z.array(booking)),
  /** Attaches a booking made before, or lets go of it (`null`), which leaves the booking itself. */
  attachBooking: write(everyone).input(z.object({ id, bookingId: id.nullable() })).output(meeting),
  /** Hands out a brief, or changes how many copies. */
  attachBrief: write(everyone).input(z.object({ id, briefId: id, copies: z.int().min(0).max(5000) })).output(meeting),
  detachBrief: write(everyone).input(z.object({ id, briefId: id })).output(meeting),
  kinds: kindsContract,
  plan: planContract,
  planning: planningContract,
  needs: needsContract,
  roles: rolesContract,
  series: meetingSeriesContract,
  turnout: turnoutContract,
  topics: topicsContract,
  live: liveContract,
  minutes: minutesContract,
  bodies: bodiesContract,
  door: doorContract,
  pack: packContract,
  after: afterContract,
  letters: lettersContract,
  calendar: meetingCalendarContract,
}
