import { momentAt } from '#shared/base/time.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { BookingAsked } from './space.commands.ts'
import type { DeskClient } from '#test/harness.ts'

export const zone = 'America/Toronto'

/** A moment on the clinic's wall: `at('18:00')` on the day of the tests, or on another. */
export const at = (clock: string, day = '2026-11-24') => momentAt(day, clock, zone)

/** A room of this name, added by the coordinator. */
export const addRoom = (client: DeskClient, name = 'Large hall', capacity = 80): Promise<Room> =>
  client.space.createRoom({ name, capacity, features: ['projector'], notes: '' })

/** What a form hands in for a room's evening, 18:00 to 20:00 unless said otherwise. */
export function evening(room: Pick<Room, 'id'>, changes: Partial<BookingAsked> = {}): BookingAsked {
  return { roomId: room.id, start: at('18:00'), end: at('20:00'), title: 'Tenants’ association', contactId: null, expected: null, notes: '', ...changes }
}

/** The data of the error a call must end with; fails when it succeeds or ends otherwise. */
export async function refusal<Data = { reason: string; with: { id: string; label: string }[]; nextFree: { start: number; end: number } | null }>(
  call: Promise<unknown>,
  code: string,
): Promise<Data> {
  const error = await call.then(
    () => null,
    (caught: unknown) => caught as { code: string; data: Data },
  )
  if (error?.code !== code) throw new Error(`Expected ${code}, got ${error ? error.code : 'an answer'}`)
  return error.data
}
