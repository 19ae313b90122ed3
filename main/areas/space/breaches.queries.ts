import type { BookingDetails, Breach, Placement } from '#shared/areas/space/space.schema.ts'
import { seatsBreach } from '#shared/areas/space/space.rules.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getRoom } from './rooms.queries.ts'

/** What the clinic's rules look at. */
export type RuledWish = Placement & Pick<BookingDetails, 'contactId' | 'expected' | 'layout' | 'keyHolder'>

/** Which of the clinic's rules a wish would break, and whether it must be approved; `except` is the booking that is changed. */
export async function weighRules(db: AnyDb, wish: Placement & Partial<RuledWish>, _now: number, _except?: string | null): Promise<{ breaches: Breach[]; needsApproval: boolean }> {
  const room = await getRoom(db, wish.roomId)
  return { breaches: seatsBreach(room, wish.expected ?? null, wish.layout ?? null), needsApproval: false }
}
