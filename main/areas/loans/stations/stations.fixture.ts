import { hour, momentAt } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'

/** A moment on the clinic's wall: `at('18:00')` on the day of the tests, or on another. */
export const at = (clock: string, day = '2026-11-24') => momentAt(day, clock, 'America/Toronto')

/** A desk with computers, at two in the afternoon, and a clock that can be turned. */
export async function openStations(names = ['Station 1', 'Station 2'], begins = at('14:00')) {
  const clock = { now: begins }
  const desk = await openTestDesk({ now: () => clock.now })
  desk.desk.idleAfter = 1000 * hour
  const { client } = desk
  const rooms = []
  for (const name of names) rooms.push(await client.space.createRoom({ name, kind: 'station', capacity: 1, notes: '' }))
  const stations = client.loans.stations
  const cards = async () => (await stations.view()).stations
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], clock, rooms, stations, cards, roomId: rooms[0]!.id, otherId: rooms.at(-1)!.id }
}
