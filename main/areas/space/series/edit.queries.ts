import type { EditInput, Series, SeriesPlan } from '#shared/areas/space/series.schema.ts'
import { spanOfWall, wallOfSpan } from '#shared/areas/space/space.rules.ts'
import type { Booking, Placement } from '#shared/areas/space/space.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { addDays, daysBetween } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBooking } from '../space.queries.ts'
import { clockChangeOf, ownOf, placeOn, sameDetail, type SharedDetail, sharedDetails } from './place.ts'
import { planDates } from './plan.queries.ts'
import { shiftedRule } from './recurrence.ts'
import { getSeries, listBookingsOfSeries } from './series.queries.ts'

/** One booking that a change reaches, and what it is to become. */
export interface Target {
  booking: Booking
  /** The day of its series once the change is made. */
  day: string
  place: Placement
  details: Pick<Series, SharedDetail>
  /** Its time or room changes, how long the room is taken for it, or by whose rules. */
  moves: boolean
}

/** A change of several dates, worked out and not yet made. */
export interface Edit {
  series: Series
  /** What the series is from `from` on. */
  after: Series
  /** The first of its days that the change reaches; those before stay as they were. */
  from: string
  shift: number
  targets: Target[]
  /** Bookings in the scope that stay, for they were changed by themselves. */
  kept: number
  /** Live and cancelled ones alike. */
  all: Booking[]
}

/** A booking with its series, and the live bookings of a scope: itself and those after it, or all that are not over. */
export async function getPart(db: AnyDb, bookingId: string, scope: EditInput['scope'], now: number): Promise<{ series: Series; booking: Booking; bookings: Booking[]; all: Booking[] }> {
  const booking = await getBooking(db, bookingId)
  if (booking.seriesId === null) throw invalidField(['bookingId'], 'series:notOfSeries')
  if (booking.cancelled) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'space', id: booking.id, label: booking.title, start: booking.start, end: booking.end }] })
  if (booking.end <= now) throw invalidField(['bookingId'], 'series:isOver')
  const all = await listBookingsOfSeries(db, booking.seriesId)
  const bookings = all.filter((one) => !one.cancelled && one.end > now && (scope === 'all' || one.seriesDay! >= booking.seriesDay!))
  return { series: await getSeries(db, booking.seriesId), booking, bookings, all }
}

/**
 * Works out a change. What the person changed in the open booking is changed in each other one that still is as the series has it;
 * one changed by itself keeps what is its own, field by field, unless they are all brought into line.
 */
export async function findEdit(db: AnyDb, input: EditInput, now: number): Promise<Edit> {
  const { series, booking, bookings, all } = await getPart(db, input.bookingId, input.scope, now)
  const zone = await getZone(db)
  const was = wallOfSpan(booking, zone)
  const shift = daysBetween(was.day, input.day)
  const changed = sharedDetails.filter((field) => !sameDetail(input[field], booking[field]))
  const newClocks = was.from !== input.from || was.to !== input.to || was.overnight !== (input.overnight && input.to !== '00:00')
  const elsewhere = shift !== 0 || newClocks || input.roomId !== booking.roomId
  const from = bookings.map((one) => one.seriesDay!).sort()[0]!
  const after = afterEdit(series, input, { changed, newClocks, newRoom: input.roomId !== booking.roomId, shift, from })
  const typed = { roomId: input.roomId, ...spanOfWall(input, zone, booking) }
  const targets = bookings.map((one): Target => {
    const own = input.withChanged ? [] : ownOf(one, series)
    const day = addDays(one.seriesDay!, shift)
    if (one.id === booking.id) return targetOf(one, day, typed, input)
    const staysPut = own.includes('place') || (!elsewhere && !input.withChanged)
    const details = Object.fromEntries(sharedDetails.map((field) => [field, input.withChanged || (changed.includes(field) && !own.includes(field)) ? after[field] : one[field]]))
    return targetOf(one, day, staysPut ? one : placeOn(day, after, zone), details as Target['details'])
  })
  const reached = targets.filter((target) => target.moves || sharedDetails.some((field) => !sameDetail(target.details[field], target.booking[field])))
  const kept = targets.filter((target) => !reached.includes(target) && ownOf(target.booking, series).length > 0).length
  return { series, after, from, shift, targets: reached, kept, all }
}

/** Where the bookings that a change moves would go, checked like a new series. */
export async function planEdit(db: AnyDb, input: EditInput, now: number): Promise<SeriesPlan> {
  return planOf(db, await findEdit(db, input, now), now)
}

/** The plan of a change that was worked out. */
export async function planOf(db: AnyDb, edit: Edit, now: number): Promise<SeriesPlan> {
  const zone = await getZone(db)
  const moving = edit.targets.filter(({ moves }) => moves)
  const dates = moving.map(({ day, place, details }) => ({ day, title: details.title, ...place, clockChange: clockChangeOf(day, wallOfSpan(place, zone), zone) }))
  const planned = await planDates(db, { dates, details: edit.after, skipHolidays: edit.after.rule.skipHolidays && edit.shift !== 0, except: moving.map(({ booking }) => booking.id), now })
  return { ...planned, limited: false }
}

interface Changed {
  changed: SharedDetail[]
  newClocks: boolean
  newRoom: boolean
  shift: number
  from: string
}

function afterEdit(series: Series, input: EditInput, { changed, newClocks, newRoom, shift, from }: Changed): Series {
  const shifted = shiftedRule(series.rule, from, shift)
  if (!shifted) throw invalidField(['day'], 'series:cannotShift')
  return {
    ...series,
    ...Object.fromEntries(changed.map((field) => [field, input[field]])),
    ...(newClocks ? { from: input.from, to: input.to, overnight: input.overnight && input.to !== '00:00' } : {}),
    ...(newRoom ? { roomId: input.roomId } : {}),
    rule: shifted.rule,
    day: shifted.start,
  }
}

function targetOf(booking: Booking, day: string, { roomId, start, end }: Placement, details: Pick<Series, SharedDetail>): Target {
  const longer = booking.setupMinutes !== details.setupMinutes || booking.cleanupMinutes !== details.cleanupMinutes
  const moves = longer || booking.contactId !== details.contactId || booking.roomId !== roomId || booking.start !== start || booking.end !== end
  return { booking, day, place: { roomId, start, end }, details, moves }
}

