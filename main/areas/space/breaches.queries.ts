import { weighHours } from '#shared/areas/space/hours.rules.ts'
import type { BookingDetails, Breach, Placement } from '#shared/areas/space/space.schema.ts'
import { seatsBreach } from '#shared/areas/space/space.rules.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { readHours } from './hours/hours.queries.ts'
import { type Aside, weighPolicies } from './policies/policies.queries.ts'
import { getRoom } from './rooms.queries.ts'

/** What the clinic's rules look at. */
export type RuledWish = Placement & Pick<BookingDetails, 'contactId' | 'expected' | 'layout' | 'keyHolder' | 'holdUntil'>

/** Which of the clinic's rules a wish would break, and whether it must be approved; `aside` says what counts otherwise than it stands. */
export async function weighRules(db: AnyDb, wish: Placement & Partial<RuledWish>, now: number, aside?: Aside): Promise<{ breaches: Breach[]; needsApproval: boolean }> {
  const room = await getRoom(db, wish.roomId)
  const zone = await getZone(db)
  const hours = await readHours(db, dayAt(wish.start, zone), dayAt(wish.end - 1, zone))
  // Who only holds a room need not say yet who will have the key.
  const keyHolder = wish.holdUntil ? undefined : wish.keyHolder
  const { breaches, needsApproval } = await weighPolicies(db, { start: wish.start, end: wish.end, contactId: wish.contactId ?? null, keyHolder }, now, aside)
  return {
    breaches: [
      ...weighHours(wish, { roomIds: [room.id, ...room.partIds], siteId: room.siteId }, hours),
      ...breaches,
      ...seatsBreach(room, wish.expected ?? null, wish.layout ?? null),
    ],
    needsApproval,
  }
}
