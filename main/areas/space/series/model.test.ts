import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { addDays, clockAt, dayAt, hour, minute } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, zone } from '../space.fixture.ts'

/** A step someone takes with a series and what else is in the room, each by small numbers. */
const step = fc.record({
  act: fc.constantFrom('book', 'move', 'editLater', 'editAll', 'cancelLater') as fc.Arbitrary<'book' | 'move' | 'editLater' | 'editAll' | 'cancelLater'>,
  which: fc.nat(11),
  day: fc.nat(13),
  clock: fc.integer({ min: 8, max: 20 }),
  shift: fc.integer({ min: -1, max: 1 }),
  withChanged: fc.boolean(),
  otherwise: fc.constantFrom('refuse', 'skip') as fc.Arbitrary<'refuse' | 'skip'>,
})

const detailsOf = ({ title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes, roomId }: Booking) => ({ title, contactId, expected, layout, equipment, keyHolder, setupMinutes, cleanupMinutes, notes, roomId })

test('whatever is done to a series, no minute is booked twice, and what is refused changes nothing', async () => {
  await using desk = await openTestDesk({ now: () => at('09:00') })
  let round = 0
  let edited = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const room = await addRoom(desk.client, `Hall ${++round}`)
      const start = '2027-03-08'
      await desk.client.space.series.book({ series: { title: 'S', roomId: room.id, day: start, from: '18:00', to: '20:00', rule: { repeat: { by: 'day', every: 2 }, count: 6 } } })
      const all = async () => (await desk.client.space.bookings({ from: at('00:00', '2027-02-20'), to: at('00:00', '2027-04-20') })).filter(({ roomId }) => roomId === room.id)
      for (const { act, which, day, clock, shift, withChanged, otherwise } of steps) {
        const before = await all()
        const ofSeries = before.filter(({ seriesId }) => seriesId !== null)
        const chosen = ofSeries[which % Math.max(1, ofSeries.length)]
        const when = at(`${String(clock).padStart(2, '0')}:00`, addDays(start, day))
        const edit = (scope: 'later' | 'all', booking: Booking) =>
          desk.client.space.series.edit({ otherwise, edit: { ...detailsOf(booking), bookingId: booking.id, scope, withChanged, day: addDays(dayAt(booking.start, zone), shift), from: `${String(clock).padStart(2, '0')}:00`, to: `${String(clock + 2).padStart(2, '0')}:00` } })
        const done = await (act === 'book' || !chosen
          ? desk.client.space.book({ roomId: room.id, title: 'Other', start: when, end: when + hour })
          : act === 'move'
            ? desk.client.space.move({ id: chosen.id, to: { roomId: room.id, start: when, end: when + 2 * hour } })
            : act === 'cancelLater'
              ? desk.client.space.series.cancel({ bookingId: chosen.id, scope: 'later', withChanged })
              : edit(act === 'editLater' ? 'later' : 'all', chosen)
        ).then(() => true, (error: { code?: string }) => {
          expect(error.code, String(error)).toBe('CONFLICT')
          return false
        })
        const after = await all()
        if (!done) expect(after).toEqual(before)
        const minutes = after.flatMap(({ start: from, end }) => Array.from({ length: (end - from) / minute }, (_, index) => from + index * minute))
        expect(new Set(minutes).size).toBe(minutes.length)
        if (!done || !chosen || !act.startsWith('edit')) continue
        edited++
        // The one that was open is as it was typed, or left out; of the others each is where its series has it, or is marked as changed.
        const now = after.find(({ id }) => id === chosen.id)
        if (now) expect(clockAt(now.start, zone)).toBe(`${String(clock).padStart(2, '0')}:00`)
        for (const seriesId of new Set(after.flatMap((booking) => booking.seriesId ?? []))) {
          const { series, bookings, own } = await desk.client.space.series.get({ id: seriesId })
          for (const booking of bookings) expect(own[booking.id] === undefined).toBe(booking.start === at(series.from, booking.seriesDay!) && booking.end === at(series.to, booking.seriesDay!))
        }
      }
    }),
    { numRuns: 25 },
  )
  expect(edited).toBeGreaterThan(5)
}, 120_000)
