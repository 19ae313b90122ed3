import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Want, WantInput } from '#shared/areas/space/waitlist.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { hour } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getRoom, getSite } from '../rooms.queries.ts'
import { bookRoom, cancelBooking, confirmBooking, updateBooking } from '../space.commands.ts'
import { getBooking } from '../space.queries.ts'
import { findMatches, getOfferHours, getWant, listLapsed, listSettled, type Settled } from './waitlist.queries.ts'

/** At one go, so many offers are made: the next follow within a minute. */
const mostOffersAtOnce = 20

/** Puts someone at the end of the line; what is free already is offered at once. */
export async function addWant(db: WriteDb, input: WantInput, act: Act): Promise<Want> {
  await refuseUnknown(db, input)
  const id = act.newId()
  await db.insertInto('space_want').values({ id, state: 'waiting', ...columnsOf(input), booking_id: null, created_at: act.at, created_by: act.member.id }).execute()
  return served(db, id, act)
}

/** Writes anew what someone in line waits for; they keep their place. */
export async function updateWant(db: WriteDb, wantId: string, input: WantInput, act: Act): Promise<Want> {
  const before = await getWant(db, wantId)
  if (before.state !== 'waiting') throw changedMeanwhile(before)
  await refuseUnknown(db, input)
  await db.updateTable('space_want').set(columnsOf(input)).where('id', '=', wantId).execute()
  return served(db, wantId, act)
}

/** Takes someone off the list; what is held for them goes to the next in line. */
export async function withdrawWant(db: WriteDb, wantId: string, act: Act): Promise<Want> {
  const want = await getWant(db, wantId)
  if (want.state !== 'waiting' && want.state !== 'offered') return want
  if (want.state === 'offered' && want.offer) await cancelBooking(db, want.offer.bookingId, '', act, 'released')
  await setState(db, wantId, 'withdrawn', null)
  return served(db, wantId, act)
}

/** Puts someone back in line, in the place they had. */
export async function restoreWant(db: WriteDb, wantId: string, act: Act): Promise<Want> {
  const want = await getWant(db, wantId)
  if (want.state !== 'withdrawn' && want.state !== 'lapsed') return want
  await setState(db, wantId, 'waiting', null)
  return served(db, wantId, act)
}

/** Makes what is held for someone firm. */
export async function acceptOffer(db: WriteDb, wantId: string, keyHolder: string, act: Act): Promise<Booking> {
  const { booking } = await getOffered(db, wantId, act)
  if (keyHolder) await updateBooking(db, booking.id, { ...booking, keyHolder, override: '' }, act)
  const firm = await confirmBooking(db, booking.id, act)
  await setState(db, wantId, 'booked', booking.id)
  act.touch('space', wantId)
  return firm
}

/** Lets what is held go to the next in line. */
export async function declineOffer(db: WriteDb, wantId: string, act: Act): Promise<Want> {
  const { booking } = await getOffered(db, wantId, act)
  await letGo(db, { wantId, bookingId: booking.id, outcome: 'ranOut' }, act)
  return served(db, wantId, act)
}

/** How many hours an offer is held from now on; those already made stay as they are. */
export async function setOfferHours(db: WriteDb, hours: number, act: Act): Promise<{ offerHours: number }> {
  const value = { value: String(hours) }
  await db.insertInto('space_setting').values({ key: 'offerHours', ...value }).onConflict((conflict) => conflict.column('key').doUpdateSet(value)).execute()
  act.touch('space')
  return { offerHours: hours }
}

/** Brings the line up to date: what was answered elsewhere or ran out, who waits no longer, and what has come free for whom. */
export async function serveLine(db: WriteDb, act: Act): Promise<void> {
  for (const settled of await listSettled(db, act.at)) {
    if (settled.outcome === 'booked') await setState(db, settled.wantId, 'booked', settled.bookingId)
    else await letGo(db, settled, act)
    act.touch('space', settled.wantId)
  }
  for (const wantId of await listLapsed(db, act.at)) {
    await setState(db, wantId, 'lapsed', null)
    act.touch('space', wantId)
  }
  const lasts = (await getOfferHours(db)) * hour
  let made = 0
  for await (const { want, offer } of findMatches(db, act.at)) {
    const holdUntil = Math.min(act.at + lasts, offer.start)
    const { title, contactId, people, layout, notes } = want
    const held = await bookRoom(db, { roomId: offer.roomId, start: offer.start, end: offer.end, title, contactId, expected: people, layout, notes, holdUntil }, act)
    await setState(db, want.id, 'offered', held.id)
    act.touch('space', want.id)
    if (++made >= mostOffersAtOnce) break
  }
}

async function served(db: WriteDb, wantId: string, act: Act): Promise<Want> {
  await serveLine(db, act)
  act.touch('space', wantId)
  return getWant(db, wantId)
}

/** Writes down which time someone let go, gives it back, and leaves them in line. */
async function letGo(db: WriteDb, { wantId, bookingId }: Settled, act: Act): Promise<void> {
  if (bookingId) {
    const booking = await cancelBooking(db, bookingId, '', act, 'released')
    const refusal = { want_id: wantId, room_id: booking.roomId, start_at: booking.start, end_at: booking.end, at: act.at }
    await db.insertInto('want_refusal').values(refusal).onConflict((conflict) => conflict.doNothing()).execute()
  }
  await setState(db, wantId, 'waiting', null)
}

async function getOffered(db: WriteDb, wantId: string, act: Act): Promise<{ booking: Booking }> {
  const want = await getWant(db, wantId)
  const booking = want.offer && (await getBooking(db, want.offer.bookingId))
  const held = booking && want.state === 'offered' && !booking.cancelled && booking.status === 'provisional' && (booking.holdUntil ?? 0) > act.at
  if (!held) throw changedMeanwhile(want)
  return { booking }
}

async function setState(db: WriteDb, wantId: string, state: Want['state'], bookingId: string | null): Promise<void> {
  await db.updateTable('space_want').set({ state, booking_id: bookingId }).where('id', '=', wantId).execute()
}

async function refuseUnknown(db: WriteDb, { contactId, roomId, siteId }: WantInput): Promise<void> {
  if (contactId !== null && (await listContactSummaries(db, [contactId])).length === 0) throw invalidField(['contactId'], 'space:contactGone')
  if (roomId !== null && (await getRoom(db, roomId)).archived) throw invalidField(['roomId'], 'space:roomArchived')
  if (siteId !== null) await getSite(db, siteId)
}

const changedMeanwhile = ({ id, title }: Want) => deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'space', id, label: title }] })

const columnsOf = (input: WantInput) => ({
  title: input.title,
  contact_id: input.contactId,
  people: input.people,
  layout: input.layout,
  kind: input.roomId === null ? input.kind : null,
  site_id: input.siteId,
  room_id: input.roomId,
  features: JSON.stringify(input.features),
  access: JSON.stringify(input.access),
  weekdays: JSON.stringify(input.weekdays),
  first_day: input.firstDay,
  last_day: input.lastDay,
  from_clock: input.from,
  to_clock: input.to,
  minutes: input.minutes,
  notes: input.notes,
})
