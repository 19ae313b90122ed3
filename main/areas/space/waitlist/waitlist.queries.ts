import type { Selectable } from 'kysely'
import { findOffers, type Premises } from '#shared/areas/space/finding.rules.ts'
import type { Need, Offer } from '#shared/areas/space/finding.schema.ts'
import { partsOf } from '#shared/areas/space/space.rules.ts'
import { usualOfferHours, type Want, type WantState } from '#shared/areas/space/waitlist.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { dayAt, hour } from '#shared/base/time.ts'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'
import { weighRules } from '../breaches.queries.ts'
import { readPremises } from '../finding/finding.queries.ts'

/** What frees within the hour is not offered: who is called must be able to come. */
const shortestNotice = hour
/** So many offers are held against the rules for one want; when all of them break one, it waits on. */
const mostWeighed = 40
const inLine: WantState[] = ['waiting', 'offered']

/** Those who wait, in line; or those who no longer do, the latest first. */
export async function listWants(db: AnyDb, done: boolean): Promise<Want[]> {
  const rows = await selectWants(db)
    .where('want.state', done ? 'not in' : 'in', inLine)
    .orderBy('want.created_at', done ? 'desc' : 'asc')
    .orderBy('want.id', done ? 'desc' : 'asc')
    .limit(200)
    .execute()
  return toWants(db, rows)
}

/** What someone waits for, in whatever state; throws NOT_FOUND. */
export async function getWant(db: AnyDb, wantId: string): Promise<Want> {
  const [want] = await toWants(db, await selectWants(db).where('want.id', '=', wantId).execute())
  if (!want) throw notFound('space', wantId)
  return want
}

/** Hours that an offer is held. */
export async function getOfferHours(db: AnyDb): Promise<number> {
  const row = await db.selectFrom('space_setting').select('value').where('key', '=', 'offerHours').executeTakeFirst()
  return row ? Number(row.value) : usualOfferHours
}

export interface Settled {
  wantId: string
  bookingId: string
  outcome: 'booked' | 'gone' | 'ranOut'
}

/** Offers that were answered elsewhere (confirmed or cancelled on the board) or have run out. */
export async function listSettled(db: AnyDb, now: number): Promise<Settled[]> {
  const rows = await db
    .selectFrom('space_want as want')
    .leftJoin('booking', 'booking.id', 'want.booking_id')
    .select(['want.id', 'want.booking_id', 'booking.status', 'booking.hold_until', 'booking.cancelled_at', 'booking.no_show_at'])
    .where('want.state', '=', 'offered')
    .limit(500)
    .execute()
  return rows.flatMap((row): Settled[] => {
    const settled = (outcome: Settled['outcome']) => [{ wantId: row.id, bookingId: row.booking_id ?? '', outcome }]
    if (row.booking_id === null || row.cancelled_at !== null || row.no_show_at !== null) return settled('gone')
    if (row.status !== 'provisional') return settled('booked')
    return row.hold_until !== null && row.hold_until <= now ? settled('ranOut') : []
  })
}

/** Those in line whose last day went by. */
export async function listLapsed(db: AnyDb, now: number): Promise<string[]> {
  const today = dayAt(now, await getZone(db))
  const rows = await db.selectFrom('space_want').select('id').where('state', '=', 'waiting').where('last_day', '<', today).limit(500).execute()
  return rows.map(({ id }) => id)
}

/** Each in line for whom something is free, with the earliest of it, the first in line first. Whoever takes one keeps it before asking for the next. */
export async function* findMatches(db: AnyDb, now: number): AsyncGenerator<{ want: Want; offer: Offer }> {
  const today = dayAt(now, await getZone(db))
  const waiting = (await listWants(db, false)).filter(({ state, lastDay }) => state === 'waiting' && lastDay >= today)
  if (waiting.length === 0) return
  const toDay = waiting.map(({ lastDay }) => lastDay).reduce((one, other) => (one > other ? one : other))
  const refusals = Map.groupBy(await db.selectFrom('want_refusal').selectAll().where('want_id', 'in', waiting.map(({ id }) => id)).limit(5000).execute(), ({ want_id }) => want_id)
  let premises = await readPremises(db, { fromDay: today, toDay }, now + shortestNotice)
  for (const want of waiting) {
    const offer = await firstOffer(db, want, { ...premises, busy: withRefused(premises, refusals.get(want.id) ?? []) }, today, now)
    if (!offer) continue
    yield { want, offer }
    premises = await readPremises(db, { fromDay: today, toDay }, now + shortestNotice)
  }
}

/** The earliest that fits and breaks no rule of the clinic. */
async function firstOffer(db: AnyDb, want: Want, premises: Premises, today: string, now: number): Promise<Offer | null> {
  const days = { fromDay: want.firstDay > today ? want.firstDay : today, toDay: want.lastDay }
  for (const offer of findOffers(needOf(want), days, premises, 'day', mostWeighed)) {
    const wish = { roomId: offer.roomId, start: offer.start, end: offer.end, contactId: want.contactId, expected: want.people, layout: want.layout, keyHolder: '', holdUntil: offer.start }
    if ((await weighRules(db, wish, now)).breaches.every(({ mild }) => mild)) return offer
  }
  return null
}

const needOf = ({ people, layout, kind, siteId, roomId, features, access, weekdays, from, to, minutes }: Want): Need =>
  ({ people, layout, kind, siteId, roomId, features, access, weekdays, from, to, minutes })

/** What someone let go counts as taken for them, in the room and in each that it is made of. */
function withRefused({ busy, rooms }: Premises, refused: { room_id: string; start_at: number; end_at: number }[]): Premises['busy'] {
  if (refused.length === 0) return busy
  const all = new Map(busy)
  for (const { room_id, start_at, end_at } of refused) {
    const partIds = rooms.find((room) => room.id === room_id)?.partIds ?? []
    for (const part of partsOf({ id: room_id, partIds })) all.set(part, [...(all.get(part) ?? []), { start: start_at, end: end_at }])
  }
  return all
}

const selectWants = (db: AnyDb) =>
  db
    .selectFrom('space_want as want')
    .leftJoin('room', 'room.id', 'want.room_id')
    .leftJoin('site', 'site.id', 'want.site_id')
    .leftJoin('booking', 'booking.id', 'want.booking_id')
    .leftJoin('room as held', 'held.id', 'booking.room_id')
    .selectAll('want')
    .select(['room.name as room_name', 'site.name as site_name', 'held.name as held_name', 'booking.start_at', 'booking.end_at', 'booking.hold_until'])
    .select(({ selectFrom }) => selectFrom('want_refusal').select(({ fn }) => fn.countAll<number>().as('count')).whereRef('want_refusal.want_id', '=', 'want.id').as('refused'))

type WantRow = Selectable<Tables['space_want']> & {
  room_name: string | null
  site_name: string | null
  held_name: string | null
  start_at: number | null
  end_at: number | null
  hold_until: number | null
  refused: number | null
}

async function toWants(db: AnyDb, rows: WantRow[]): Promise<Want[]> {
  const contacts = await contactSummariesById(db, [...new Set(rows.flatMap(({ contact_id }) => contact_id ?? []))])
  return rows.map((row) => ({
    ...plainOf(row),
    contact: (row.contact_id !== null && contacts.get(row.contact_id)) || null,
    offer:
      row.booking_id === null || row.start_at === null || row.end_at === null || !['offered', 'booked'].includes(row.state)
        ? null
        : { bookingId: row.booking_id, roomName: row.held_name ?? '', start: row.start_at, end: row.end_at, until: row.hold_until },
  }))
}

const plainOf = (row: WantRow): Omit<Want, 'contact' | 'offer'> => ({
  id: row.id,
  state: row.state as WantState,
  title: row.title,
  contactId: row.contact_id,
  people: row.people,
  layout: row.layout as Want['layout'],
  kind: row.kind as Want['kind'],
  siteId: row.site_id,
  siteName: row.site_name,
  roomId: row.room_id,
  roomName: row.room_name,
  features: JSON.parse(row.features) as string[],
  access: JSON.parse(row.access) as Want['access'],
  weekdays: JSON.parse(row.weekdays) as number[],
  firstDay: row.first_day,
  lastDay: row.last_day,
  from: row.from_clock,
  to: row.to_clock,
  minutes: row.minutes,
  notes: row.notes,
  createdAt: row.created_at,
  refused: Number(row.refused ?? 0),
})
