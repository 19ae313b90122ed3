import { timesProblem } from '#shared/areas/space/space.rules.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { Booking, BookingInput, BookingStatus, Breach, DoorMark, Placement } from '#shared/areas/space/space.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { getMember, getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addToSearch, indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { weighRules } from './breaches.queries.ts'
import { noteChange } from './history.commands.ts'
import { getRoom } from './rooms.queries.ts'
import { findNextFree, getBooking, listClashes, listExpiredHolds, type Wish } from './space.queries.ts'

/** Which date of which series a booking is. */
export interface SeriesPlace {
  seriesId: string
  seriesDay: string
}

/** Someone of the clinic stands there and gives it out now: nobody need agree, hold the key, or have asked some hours before. */
interface OnTheSpot {
  onTheSpot?: boolean
}

/** What a booking is made of; what is left out is as a plain booking has it. */
export type BookingAsked = Pick<BookingInput, 'roomId' | 'start' | 'end' | 'title'> & Partial<BookingInput> & OnTheSpot

/**
 * Books a room. Throws CONFLICT `bookingOverlap` with what is in the way and the room's next free time of that length,
 * CONFLICT `bookingRules` with the clinic's rules it breaks unless a coordinator overrides them with a reason,
 * INVALID for an archived room, times in the wrong order or an unknown contact.
 */
export async function bookRoom(db: WriteDb, asked: BookingAsked, act: Act, series?: SeriesPlace): Promise<Booking> {
  const input = { ...plain, ...asked }
  const room = await refuseUnfit(db, input, act)
  await refuseContact(db, input.contactId)
  const { needsApproval, overrideReason } = await heedRules(db, input, room, act)
  const id = act.newId()
  const written = { time_zone: await getZone(db), cancelled_at: null, cancel_reason: '', created_at: act.at, created_by: act.member.id }
  const status = await firstStatus(db, input.holdUntil, needsApproval, act)
  await db
    .insertInto('booking')
    .values({ id, ...placeOf(input), ...detailsOf(input), ...status, override_reason: overrideReason, arrived_at: null, left_at: null, no_show_at: null, series_id: series?.seriesId ?? null, series_day: series?.seriesDay ?? null, ...written })
    .execute()
  await noteChange(db, id, { event: 'booked', reason: overrideReason }, act)
  const booking = await getBooking(db, id)
  await addToSearch(db, [searchableOf(booking)])
  act.touch('space', id)
  return booking
}

/**
 * Writes a booking's values in place of the old; refused like a new one where its room or time changes, or whom it is for.
 * A hold that becomes firm by it goes the same way as one that is confirmed.
 */
export async function updateBooking(db: WriteDb, bookingId: string, input: BookingInput & OnTheSpot, act: Act): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  if (input.contactId !== before.contactId) await refuseContact(db, input.contactId)
  const room = await refuseUnfit(db, input, act, before)
  const { needsApproval, overrideReason } = await heedRules(db, input, room, act, before)
  const firmness = await nextStatus(db, before, input, needsApproval, act)
  await db
    .updateTable('booking')
    .set({ ...detailsOf(input), ...firmness, ...(isElsewhere(before, input) ? { ...placeOf(input), time_zone: await getZone(db) } : {}), override_reason: overrideReason || before.overrideReason })
    .where('id', '=', bookingId)
    .execute()
  return settleChange(db, before, act, overrideReason)
}

/** Gives a booking another time or room, and leaves all else of it. */
export async function moveBooking(db: WriteDb, bookingId: string, to: Placement & { override?: string | undefined }, act: Act): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  return updateBooking(db, bookingId, { ...before, roomId: to.roomId, start: to.start, end: to.end, override: to.override ?? '' }, act)
}

/** Gives the time back to the room; the booking stays on record with the reason. Of one already cancelled, nothing changes. */
export async function cancelBooking(db: WriteDb, bookingId: string, reason: string, act: Act, event: 'cancelled' | 'declined' | 'released' = 'cancelled'): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (booking.cancelled) return booking
  await db.updateTable('booking').set({ cancelled_at: act.at, cancel_reason: reason }).where('id', '=', bookingId).execute()
  await removeFromSearch(db, 'space', bookingId)
  await noteChange(db, bookingId, { event, reason }, act)
  act.touch('space', bookingId)
  return { ...booking, cancelled: true, cancelReason: reason }
}

/** Takes a cancelled booking back; refused like a new one when its time was given away or its room archived since. A hold that ran out comes back as agreed. */
export async function reinstateBooking(db: WriteDb, bookingId: string, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (!booking.cancelled) return booking
  await refuseUnfit(db, booking, act)
  const ranOut = booking.holdUntil !== null && booking.holdUntil <= act.at
  await db
    .updateTable('booking')
    .set({ cancelled_at: null, cancel_reason: '', ...(ranOut ? { status: 'approved', hold_until: null } : {}) })
    .where('id', '=', bookingId)
    .execute()
  await noteChange(db, bookingId, { event: 'reinstated' }, act)
  return settle(db, bookingId, act)
}

/** Agrees to a booking that awaits approval. */
export const approveBooking = (db: WriteDb, bookingId: string, act: Act) => setFirmness(db, bookingId, 'awaiting', 'approved', act)

/** Takes an approval back: whoever pressed yes by mistake may look at it again. */
export const withdrawApproval = (db: WriteDb, bookingId: string, act: Act) => setFirmness(db, bookingId, 'approved', 'unapproved', act, 'awaiting')

/**
 * Makes a provisional booking firm, or lets it await approval where the rules ask for it. What a hold need not say yet is
 * asked now: CONFLICT `bookingRules` while the rules ask who has the key and nobody is named.
 */
export async function confirmBooking(db: WriteDb, bookingId: string, act: Act): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  if (before.status !== 'provisional') return before
  const { breaches, needsApproval } = await weighRules(db, { ...before, holdUntil: null }, act.at, { except: [bookingId] })
  const grave = notAskedOfHold(breaches, before)
  if (grave.length > 0) throw rulesBroken(grave)
  const { status } = await firstStatus(db, null, needsApproval, act)
  return setFirmness(db, bookingId, 'provisional', 'confirmed', act, status)
}

/** Says no to a booking that awaits approval: its room is free again. */
export async function declineBooking(db: WriteDb, bookingId: string, reason: string, act: Act): Promise<Booking> {
  const { status } = await getLiveBooking(db, bookingId)
  if (status !== 'awaiting') throw invalidField(['id'], 'space:approval.notAwaiting')
  return cancelBooking(db, bookingId, reason, act, 'declined')
}

/** Of one that is not (or no longer) as `from` says, nothing changes. */
async function setFirmness(db: WriteDb, bookingId: string, from: BookingStatus, event: 'approved' | 'unapproved' | 'confirmed', act: Act, status: BookingStatus = 'approved'): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  if (before.status !== from) return before
  await db.updateTable('booking').set({ status, hold_until: null }).where('id', '=', bookingId).execute()
  await noteChange(db, bookingId, { event }, act)
  return settle(db, bookingId, act)
}

/** Marks who came, left or did not come; `null` takes the last mark back. Who did not come, or left early, gives the room back. */
export async function markDoor(db: WriteDb, bookingId: string, mark: DoorMark | null, act: Act): Promise<Booking> {
  const before = await getLiveBooking(db, bookingId)
  const refused = mark === 'noShow' ? before.arrivedAt !== null : mark === 'left' && before.arrivedAt === null
  if (refused) throw invalidField(['mark'], `space:door.${mark === 'noShow' ? 'hasArrived' : 'notArrived'}`)
  const none = { arrived_at: null, left_at: null, no_show_at: null }
  const arrived = { ...none, arrived_at: before.arrivedAt }
  const set = {
    arrived: { ...none, arrived_at: act.at },
    left: { ...arrived, left_at: act.at },
    noShow: { ...none, no_show_at: act.at },
    back: before.leftAt === null ? none : arrived,
  }[mark ?? 'back']
  await db.updateTable('booking').set(set).where('id', '=', bookingId).execute()
  await noteChange(db, bookingId, { event: mark ?? 'unmarked' }, act)
  return settle(db, bookingId, act)
}

/** Gives back the rooms of holds that have run out. */
export async function releaseExpiredHolds(db: WriteDb, act: Act): Promise<string[]> {
  const expired = await listExpiredHolds(db, act.at)
  for (const bookingId of expired) await cancelBooking(db, bookingId, '', act, 'released')
  return expired
}

/** Puts a live booking into find-anything, by its title, its contact and its room. */
export async function indexBooking(db: WriteDb, booking: Booking): Promise<void> {
  await indexForSearch(db, searchableOf(booking))
}

const searchableOf = ({ id, title, contactName, roomName }: Booking) => ({ area: 'space', id, title, body: [contactName, roomName].filter(Boolean).join(' ') })

/** Leaves the bookings of an erased contact standing without one. */
export async function forgetContactInBookings(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const rows = await db.selectFrom('booking').select(['id', 'cancelled_at']).where('contact_id', '=', contactId).execute()
  await db.updateTable('booking').set({ contact_id: null }).where('contact_id', '=', contactId).execute()
  for (const { id, cancelled_at } of rows) if (cancelled_at === null) await settle(db, id, act)
  act.touch('space', ...rows.map(({ id }) => id))
}

async function settle(db: WriteDb, bookingId: string, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  await indexBooking(db, booking)
  act.touch('space', bookingId)
  return booking
}

async function settleChange(db: WriteDb, before: Booking, act: Act, reason: string): Promise<Booking> {
  const after = await settle(db, before.id, act)
  const fields = (Object.keys(after) as (keyof Booking)[]).filter((field) => field !== 'roomName' && field !== 'contactName' && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  if (fields.length > 0) await noteChange(db, before.id, { event: isElsewhere(before, after) ? 'moved' : 'changed', fields, before, after, reason }, act)
  return after
}

/** A cancelled booking cannot be changed: whoever has its form open saw it when it was still live. */
async function getLiveBooking(db: WriteDb, bookingId: string): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (booking.cancelled) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [obstacleOf(booking)] })
  return booking
}

/** Where it stays in place nothing is asked again: a booking in a room archived since may still be given another title. Answers with the room. */
async function refuseUnfit(db: WriteDb, wish: Wish, act: Act, before?: Booking): Promise<Room> {
  const room = await getRoom(db, wish.roomId)
  if (before && !isElsewhere(before, wish) && before.setupMinutes === wish.setupMinutes && before.cleanupMinutes === wish.cleanupMinutes) return room
  const problem = timesProblem(wish)
  if (problem) throw invalidField(['end'], `space:${problem}`)
  if (room.archived) throw invalidField(['roomId'], 'space:roomArchived')
  let clashes = await listClashes(db, wish, before?.id, room)
  if (clashes.length > 0 && (await releaseExpiredHolds(db, act)).length > 0) clashes = await listClashes(db, wish, before?.id, room)
  if (clashes.length === 0) return room
  throw deskError('CONFLICT', {
    reason: 'bookingOverlap',
    with: clashes.slice(0, 50).map(obstacleOf),
    nextFree: await findNextFree(db, wish, before?.id),
  })
}

/** Refuses what breaks the clinic's rules, but for a coordinator who gives a reason; what was agreed before is not asked again where it stays. */
async function heedRules(db: WriteDb, input: BookingInput & OnTheSpot, room: Room, act: Act, before?: Booking): Promise<{ needsApproval: boolean; overrideReason: string }> {
  const anew = !before || isElsewhere(before, input) || isForAnother(before, input)
  if (!anew && !becomesFirm(before, input)) return { needsApproval: false, overrideReason: '' }
  const weighed = await weighRules(db, input, act.at, { except: before && [before.id] }, room)
  const needsApproval = weighed.needsApproval && !input.onTheSpot
  const breaches = input.onTheSpot ? weighed.breaches.filter(({ rule }) => rule !== 'tooSoon' && rule !== 'keyHolder') : weighed.breaches
  const grave = anew ? breaches.filter(({ mild }) => !mild) : notAskedOfHold(breaches, before)
  if (grave.length === 0) return { needsApproval, overrideReason: '' }
  if (!input.override) throw rulesBroken(grave)
  if ((await getMember(db, act.member.id)).role !== 'coordinator') throw deskError('FORBIDDEN', { needs: ['coordinator'] })
  return { needsApproval, overrideReason: input.override }
}

/** How firm a booking is after a change: what is held is held, and who makes it firm or gives it to another group asks for approval as for a new one. */
async function nextStatus(db: WriteDb, before: Booking, input: BookingInput, needsApproval: boolean, act: Act) {
  if (input.holdUntil !== null || becomesFirm(before, input) || isForAnother(before, input)) return firstStatus(db, input.holdUntil, needsApproval, act)
  return {}
}

/** What a hold need not say yet and is asked when it becomes firm: who has the key. */
const notAskedOfHold = (breaches: Breach[], { overrideReason }: Booking) => (overrideReason ? [] : breaches.filter(({ rule }) => rule === 'keyHolder'))

const becomesFirm = (before: Booking, after: BookingInput) => before.status === 'provisional' && after.holdUntil === null
const isForAnother = (before: Booking, after: BookingInput) => before.contactId !== after.contactId

/** What a coordinator books needs nobody's approval. */
async function firstStatus(db: WriteDb, holdUntil: number | null, needsApproval: boolean, act: Act): Promise<{ status: BookingStatus; hold_until: number | null }> {
  if (holdUntil !== null) return { status: 'provisional', hold_until: holdUntil }
  const awaits = needsApproval && (await getMember(db, act.member.id)).role !== 'coordinator'
  return { status: awaits ? 'awaiting' : 'approved', hold_until: null }
}

async function refuseContact(db: WriteDb, contactId: string | null): Promise<void> {
  if (!contactId) return
  const known = await listContactSummaries(db, [contactId])
  if (known.length === 0) throw invalidField(['contactId'], 'space:contactGone')
}

const plain = {
  contactId: null, expected: null, layout: null, equipment: [], keyHolder: '', setupMinutes: null, cleanupMinutes: null, holdUntil: null, notes: '', override: '',
} satisfies Partial<BookingInput>

const isElsewhere = (before: Placement, after: Placement) => after.roomId !== before.roomId || after.start !== before.start || after.end !== before.end

const rulesBroken = (breaches: Breach[]) => deskError('CONFLICT', { reason: 'bookingRules', with: breaches.map(({ rule, of }) => ({ area: 'space', id: rule, label: of })) })

const obstacleOf = (booking: Booking) => ({ area: 'space', id: booking.id, label: booking.title, start: booking.start, end: booking.end })

const placeOf = (to: Placement) => ({ room_id: to.roomId, start_at: to.start, end_at: to.end })

const detailsOf = (input: BookingInput) => ({
  title: input.title,
  contact_id: input.contactId,
  expected: input.expected,
  layout: input.layout,
  equipment: JSON.stringify(input.equipment),
  key_holder: input.keyHolder,
  setup_minutes: input.setupMinutes,
  cleanup_minutes: input.cleanupMinutes,
  notes: input.notes,
})
