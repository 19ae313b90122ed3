import { type HoursBook, weighHours } from '#shared/areas/space/hours.rules.ts'
import type { Policy } from '#shared/areas/space/policies.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { BookingDetails, Breach, Placement } from '#shared/areas/space/space.schema.ts'
import { seatsBreach, type Span } from '#shared/areas/space/space.rules.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { readHours } from './hours/hours.queries.ts'
import { type Aside, findPolicyFor, weighPolicyFor } from './policies/policies.queries.ts'
import { getRoom } from './rooms.queries.ts'

/** What the clinic's rules look at. */
export type RuledWish = Placement & Pick<BookingDetails, 'contactId' | 'expected' | 'layout' | 'keyHolder' | 'holdUntil'>
type Ruled = Placement & Partial<RuledWish>

/** The rules for what one group books within a span. */
export interface RuleBook {
  hours: HoursBook
  policy: Policy | null
}

interface Weighed {
  breaches: Breach[]
  needsApproval: boolean
}

/** All that wishes of a group within a span are held against: read once, however many they are. */
export async function readRules(db: AnyDb, contactId: string | null, { start, end }: Span): Promise<RuleBook> {
  const zone = await getZone(db)
  const [hours, policy] = await Promise.all([readHours(db, dayAt(start, zone), dayAt(end - 1, zone), zone), findPolicyFor(db, contactId)])
  return { hours, policy }
}

/** Which of the clinic's rules a wish would break, and whether it must be approved; `aside` says what counts otherwise than it stands. */
export async function weighRules(db: AnyDb, wish: Ruled, now: number, aside?: Aside, room?: Room): Promise<Weighed> {
  return weighAgainst(db, await readRules(db, wish.contactId ?? null, wish), room ?? (await getRoom(db, wish.roomId)), wish, now, aside)
}

/** The same with rules that were read before; the wish lies in their span and is for their group. */
export async function weighAgainst(db: AnyDb, { hours, policy }: RuleBook, room: Room, wish: Ruled, now: number, aside?: Aside): Promise<Weighed> {
  // Who only holds a room need not say yet who will have the key.
  const keyHolder = wish.holdUntil ? undefined : wish.keyHolder
  const asked = { start: wish.start, end: wish.end, contactId: wish.contactId ?? null, keyHolder }
  return {
    breaches: [
      ...weighHours(wish, { roomIds: [room.id, ...room.partIds], siteId: room.siteId }, hours),
      ...(policy ? await weighPolicyFor(db, policy, asked, now, hours.zone, aside) : []),
      ...seatsBreach(room, wish.expected ?? null, wish.layout ?? null),
    ],
    needsApproval: policy?.needsApproval ?? false,
  }
}
