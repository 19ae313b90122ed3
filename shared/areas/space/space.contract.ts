import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { boardEntry, monthAsked, monthCell } from './board.schema.ts'
import { findingContract } from './finding.contract.ts'
import { hoursContract } from './hours.contract.ts'
import { policiesContract } from './policies.contract.ts'
import { noticesContract } from './notices.contract.ts'
import { paperContract } from './paper.contract.ts'
import { photosContract } from './photos.contract.ts'
import { calendarContract } from './calendar.contract.ts'
import { seriesContract } from './series.contract.ts'
import { room, roomInput, site, siteInput } from './rooms.schema.ts'
import { availability, booking, bookingChange, bookingDetails, bookingInput, doorMark, placement, roomAt, roomOutlook, timeAsked } from './space.schema.ts'
import { waitlistContract } from './waitlist.contract.ts'

/** At most what a month of a full board holds. */
const window = z.object({ from: instant, to: instant }).refine((span) => span.to > span.from && span.to - span.from <= 63 * 86_400_000, 'space:windowTooLong')

export const spaceContract = {
  hours: hoursContract,
  policies: policiesContract,
  finding: findingContract,
  waitlist: waitlistContract,
  photos: photosContract,
  paper: paperContract,
  notices: noticesContract,
  series: seriesContract,
  calendar: calendarContract,
  sites: read(everyone).output(z.array(site)),
  createSite: write(coordinators).input(siteInput).output(site),
  updateSite: write(coordinators).input(z.object({ id, site: siteInput })).output(site),
  archiveSite: write(coordinators).input(z.object({ id })).output(site),
  restoreSite: write(coordinators).input(z.object({ id })).output(site),
  /** Every room, archived ones too, by name. */
  rooms: read(everyone).output(z.array(room)),
  createRoom: write(coordinators).input(roomInput).output(room),
  updateRoom: write(coordinators).input(z.object({ id, room: roomInput })).output(room),
  /** Takes a room out of use: it can no longer be booked; what is booked in it stays until it is moved or cancelled. */
  archiveRoom: write(coordinators).input(z.object({ id })).output(room),
  restoreRoom: write(coordinators).input(z.object({ id })).output(room),
  roomOutlook: read(everyone).input(z.object({ id })).output(roomOutlook),
  /** The bookings that touch [from, to), cancelled ones left out. */
  bookings: read(everyone).input(window).output(z.array(booking)),
  /** The same, with what a board needs of them alone, and the time their rooms are really taken. */
  board: read(everyone).input(window).output(z.array(boardEntry)),
  /** How much of each room's days is booked: names nobody. */
  month: read(everyone).input(monthAsked).output(z.array(monthCell)),
  booking: read(everyone).input(z.object({ id })).output(booking),
  /** Whether a wish would be accepted, without booking it; `except` is the booking that is being moved. */
  availability: read(everyone)
    .input(z.object({ wish: z.intersection(placement, bookingDetails.omit({ roomId: true, title: true }).partial()), except: id.nullish() }))
    .output(availability),
  /** Each room in use (no line, no station) at a time: free, or what is in the way there, margins and combined rooms included, soonest first. */
  roomsAt: read(everyone).input(timeAsked).output(z.array(roomAt).max(500)),
  /**
   * Refused with CONFLICT `bookingOverlap`: what is in the way, and the room's next free time of that length;
   * with CONFLICT `bookingRules`: the clinic's rules it breaks, which only a coordinator overrides, with a reason.
   */
  book: write(everyone).input(bookingInput).output(booking),
  update: write(everyone).input(z.object({ id, booking: bookingInput })).output(booking),
  move: write(everyone).input(z.object({ id, to: placement, override: optionalLine(300) })).output(booking),
  cancel: write(everyone).input(z.object({ id, reason: optionalLine() })).output(booking),
  /** Takes a cancelled booking back, if its time is still free. */
  reinstate: write(everyone).input(z.object({ id })).output(booking),
  /** Agrees to what awaits approval. */
  approve: write(coordinators).input(z.object({ id })).output(booking),
  /** Takes an approval back: it awaits one again. Of what is not approved, nothing changes. */
  withdrawApproval: write(coordinators).input(z.object({ id })).output(booking),
  /** Makes a provisional booking firm. */
  confirm: write(everyone).input(z.object({ id })).output(booking),
  decline: write(coordinators).input(z.object({ id, reason: line(200) })).output(booking),
  /** Bookings that await approval, the soonest first. */
  awaiting: read(everyone).output(z.array(booking).max(200)),
  /** Who came, left or did not come; null takes the last mark back. */
  markDoor: write(everyone).input(z.object({ id, mark: doorMark.nullable() })).output(booking),
  /** What happened to a booking, the latest first. */
  history: read(everyone).input(z.object({ id })).output(z.array(bookingChange).max(200)),
}
