import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { addRoom, at } from '../../space.fixture.ts'
import { bringIn } from './importing.fixture.ts'

const rooms = ['Large hall', 'Salle Éloïse; au fond, à gauche', 'Room (2) – kitchen']
const asked = fc.record({
  room: fc.nat(rooms.length - 1),
  day: fc.nat(360),
  quarter: fc.nat(95),
  quarters: fc.integer({ min: 1, max: 96 }),
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length > 0 && text.isWellFormed() && text.length <= 200 && !/\p{Cc}/u.test(text)),
  held: fc.boolean(),
})

async function bookings(client: DeskClient) {
  const found = []
  for (let from = at('00:00'); from < at('00:00', '2028-02-01'); from += 60 * 24 * hour) found.push(...(await client.space.bookings({ from, to: from + 60 * 24 * hour })))
  return [...new Map(found.map((one) => [one.id, one])).values()].map(({ start, end, title, roomName, status }) => JSON.stringify([start, end, roomName, title, status])).sort()
}

test('what this desk hands on comes into an empty desk as the same bookings: times, rooms, titles and how firm they are', async () => {
  await fc.assert(fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 40 }), async (wishes) => {
    const now = () => at('00:00')
    await using one = await openTestDesk({ now })
    await using other = await openTestDesk({ now })
    const made = new Map<string, { id: string }>()
    for (const name of rooms) {
      made.set(name, await addRoom(one.client, name))
      await addRoom(other.client, name)
    }
    for (const { room, day, quarter, quarters, title, held } of wishes) {
      const start = at('00:00', addDays('2026-11-25', day)) + quarter * (hour / 4)
      // Those that clash with an earlier one are not booked, here as there.
      await one.client.space.book({ roomId: made.get(rooms[room]!)!.id, start, end: start + quarters * (hour / 4), title, holdUntil: held ? start : null }).catch(() => undefined)
    }
    const [gone] = await one.client.space.bookings({ from: at('00:00'), to: at('00:00', '2027-01-20') })
    if (gone) await one.client.space.cancel({ id: gone.id })
    const { file, count } = await one.client.space.calendar.make({ of: { by: 'all' }, from: '2026-11-24', to: '2027-12-31' })
    if (count > 0) await bringIn(other.client, file)
    expect(await bookings(other.client)).toEqual(await bookings(one.client))
  }), { numRuns: 6 })
}, 120_000)
