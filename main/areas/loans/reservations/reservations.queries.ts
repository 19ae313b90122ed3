import { freeFor, type Kept, leftOf } from '#shared/areas/loans/reservations.rules.ts'
import type { FreeFares, Reservation } from '#shared/areas/loans/reservations.schema.ts'
import { isExpired } from '#shared/areas/loans/stock.rules.ts'
import { boundsOfDay, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getItemFacts } from '../stock/items.queries.ts'
import { listShelf } from '../stock/shelf.queries.ts'

const mostListed = 200

/** What is kept for meetings that take place and whose day is not over, the soonest first. */
export async function listReservations(db: AnyDb, now: number): Promise<Reservation[]> {
  const rows = await (await standing(db, now)).orderBy('meeting.start_at').orderBy('loan_item.name').limit(mostListed).execute()
  return rows.map(reservationOf)
}

/** What is kept for a meeting, and what was let go of when it was cancelled. */
export async function listReservationsOf(db: AnyDb, meetingId: string): Promise<Reservation[]> {
  const rows = await reservationsOf(db).where('fare_reservation.meeting_id', '=', meetingId).orderBy('loan_item.name').limit(mostListed).execute()
  return rows.map(reservationOf)
}

/** What meetings keep of an item, by the day on which each needs it. */
export async function listKept(db: AnyDb, itemId: string, now: number): Promise<(Kept & { title: string; start: number })[]> {
  const rows = await (await standing(db, now)).where('fare_reservation.item_id', '=', itemId).orderBy('meeting.start_at').execute()
  if (rows.length === 0) return []
  const zone = await getZone(db)
  return rows.map((row) => ({ meetingId: row.meeting_id, day: dayAt(row.start_at, zone), drawerId: row.drawer_id, left: leftOf(row.quantity, row.issued ?? 0), title: row.title, start: row.start_at }))
}

/** How many of an item a meeting on `day` could have, apart from what it keeps already, and how many there will have expired by then. */
export async function findFree(db: AnyDb, wish: { itemId: string; drawerId: string | null; day: string; meetingId: string | null }, now: number): Promise<FreeFares> {
  const { itemId, drawerId, day, meetingId } = wish
  const { name } = await getItemFacts(db, itemId)
  const today = dayAt(now, await getZone(db))
  const shelf = (await listShelf(db, { itemId })).filter((line) => !isExpired(line, today))
  const kept = (await listKept(db, itemId, now)).filter((one) => one.meetingId !== meetingId)
  const expiring = shelf.filter((line) => isExpired(line, day) && (drawerId === null || line.drawerId === drawerId)).reduce((sum, line) => sum + line.quantity, 0)
  return { itemId, itemName: name, free: freeFor(shelf, kept, { drawerId, day }), expiring }
}

/** How many of an item were issued for a meeting and not undone; what came back was not needed, and is not kept again. */
export async function countIssuedFor(db: AnyDb, meetingId: string, itemId: string): Promise<number> {
  const row = await reservationsOf(db).where('fare_reservation.meeting_id', '=', meetingId).where('fare_reservation.item_id', '=', itemId).executeTakeFirst()
  return row?.issued ?? 0
}

async function standing(db: AnyDb, now: number) {
  const zone = await getZone(db)
  return reservationsOf(db)
    .where('fare_reservation.released_at', 'is', null)
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.end_at', '>', boundsOfDay(dayAt(now, zone), zone).from)
}

function reservationsOf(db: AnyDb) {
  return db
    .selectFrom('fare_reservation')
    .innerJoin('loan_item', 'loan_item.id', 'fare_reservation.item_id')
    .innerJoin('meeting', 'meeting.id', 'fare_reservation.meeting_id')
    .leftJoin('loan_drawer', 'loan_drawer.id', 'fare_reservation.drawer_id')
    .selectAll('fare_reservation')
    .select(['loan_item.name as item_name', 'loan_drawer.name as drawer_name', 'meeting.title', 'meeting.start_at'])
    .select(({ selectFrom }) =>
      selectFrom('loan_entry as given')
        .leftJoin('loan_entry as undoing', 'undoing.reverses', 'given.id')
        .select(({ fn, neg }) => neg(fn.sum<number>('given.change')).as('issued'))
        .whereRef('given.meeting_id', '=', 'fare_reservation.meeting_id')
        .whereRef('given.item_id', '=', 'fare_reservation.item_id')
        .where('given.kind', '=', 'issued')
        .where('undoing.id', 'is', null)
        .as('issued'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof reservationsOf>['executeTakeFirstOrThrow']>>

const reservationOf = (row: Row): Reservation => ({
  id: row.id,
  itemId: row.item_id,
  itemName: row.item_name,
  drawerId: row.drawer_id,
  drawerName: row.drawer_name,
  quantity: row.quantity,
  meetingId: row.meeting_id,
  meetingTitle: row.title,
  meetingStart: row.start_at,
  left: row.released_at === null ? leftOf(row.quantity, row.issued ?? 0) : 0,
  released: row.released_at !== null,
})
