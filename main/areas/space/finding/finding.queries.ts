import { type Days, findOffers, type Premises, roomFits } from '#shared/areas/space/finding.rules.ts'
import type { FindingInput, Offer } from '#shared/areas/space/finding.schema.ts'
import { boundsOfDay } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { readHours } from '../hours/hours.queries.ts'
import { listRooms } from '../rooms.queries.ts'
import { longestOccupied } from '../space.queries.ts'

/** Rooms that can be had for what is needed, ranked. */
export async function findSpaces(db: AnyDb, input: FindingInput, now: number): Promise<{ offers: Offer[]; roomsFitting: number }> {
  const premises = await readPremises(db, input, now)
  return { offers: findOffers(input, input, premises, input.order, input.limit), roomsFitting: premises.rooms.filter((room) => roomFits(room, input)).length }
}

/** All that a search over some days looks through: one statement tells when the rooms are taken. */
export async function readPremises(db: AnyDb, { fromDay, toDay }: Days, notBefore: number): Promise<Premises> {
  const [rooms, book] = await Promise.all([listRooms(db), readHours(db, fromDay, toDay, await getZone(db))])
  const from = boundsOfDay(fromDay, book.zone).from - longestOccupied
  const rows = await db
    .selectFrom('occupancy')
    .select(['room_id', 'from_at as start', 'to_at as end'])
    .where('from_at', '>', from)
    .where('from_at', '<', boundsOfDay(toDay, book.zone).to + longestOccupied)
    .execute()
  const busy = Map.groupBy(rows, ({ room_id }) => room_id)
  return { rooms, busy, book, notBefore }
}
