import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidayOn, weekdayOf } from '#shared/base/holidays.ts'
import { addDays, clockAt, dayAt, hour, minute, momentAt } from '#shared/base/time.ts'
import { daysForRoom, findOffers, placesOf, type Premises, roomFits } from './finding.rules.ts'
import type { Need, Offer } from './finding.schema.ts'
import { weighHours } from './hours.rules.ts'
import type { Room } from './rooms.schema.ts'
import { type Margins, marginsOf, overlaps, type Span } from './space.rules.ts'

const zone = 'America/Toronto'
const quarter = 15 * minute
const at = (day: string, clock: string) => momentAt(day, clock, zone)
const room = (id: string, changes: Partial<Room> = {}): Room => ({
  id, name: id, kind: 'room', siteId: null, siteName: null, capacity: 20, layouts: {}, features: [], access: [], setupMinutes: 0, cleanupMinutes: 0, partIds: [], notes: '', archived: false, ...changes,
})
const need = (changes: Partial<Need> = {}): Need => ({
  people: null, layout: null, kind: 'room', siteId: null, roomId: null, features: [], access: [], weekdays: [], from: '18:00', to: '21:00', minutes: 120, ...changes,
})
const premisesOf = (rooms: Room[], changes: Partial<Premises> = {}): Premises => ({ rooms, busy: new Map(), book: { zone, hours: [], closures: [], holidays: [] }, notBefore: 0, ...changes })
const november = { fromDay: '2026-11-23', toDay: '2026-11-29' }
const places = (offers: Offer[]) => offers.map(({ roomId, start }) => `${roomId} ${dayAt(start, zone).slice(5)} ${clockAt(start, zone)}`)

test('by room the smallest that fits comes first, each with its first days; by day each day’s rooms', () => {
  const rooms = [room('hall', { capacity: 80 }), room('kitchen', { capacity: 8 }), room('study', { capacity: 25 })]
  const byRoom = findOffers(need({ people: 20 }), november, premisesOf(rooms), 'room', 100)
  expect(places(byRoom)).toEqual(['study', 'hall'].flatMap((id) => ['11-23', '11-24', '11-25', '11-26', '11-27'].map((day) => `${id} ${day} 18:00`)))
  expect(byRoom.filter(({ roomId }) => roomId === 'hall')).toHaveLength(daysForRoom)
  expect(places(findOffers(need({ people: 20 }), november, premisesOf(rooms), 'day', 3))).toEqual(['study 11-23 18:00', 'hall 11-23 18:00', 'study 11-24 18:00'])
})

test('a combination is taken when one of its rooms is, and keeps its margins free in all of them', () => {
  const rooms = [room('both', { partIds: ['hall', 'kitchen'], setupMinutes: 30, cleanupMinutes: 15 })]
  const busy = new Map([['kitchen', [{ start: at('2026-11-23', '16:00'), end: at('2026-11-23', '18:00') }]], ['hall', [{ start: at('2026-11-24', '20:00'), end: at('2026-11-24', '21:00') }]]])
  expect(places(findOffers(need({ weekdays: [1, 2] }), november, premisesOf(rooms, { busy }), 'room', 9))).toEqual(['both 11-23 18:30'])
})

test('what it must have: seats in the layout, features in whatever spelling, access, kind, place; and it is in use', () => {
  const known = room('hall', { capacity: 80, layouts: { theatre: 80, circle: 25 }, features: ['Écran géant', 'Projector'], access: ['stepFree', 'quiet'], siteId: 'annex' })
  const fits = (changes: Partial<Need>) => roomFits(known, need(changes))
  expect([fits({ people: 80, layout: 'theatre' }), fits({ people: 26, layout: 'circle' }), fits({ layout: 'classroom' }), fits({ people: 81 })]).toEqual([true, false, false, false])
  expect([fits({ features: ['ecran', 'projector'] }), fits({ features: ['kitchen'] }), fits({ access: ['quiet'] }), fits({ access: ['hearingLoop'] })]).toEqual([true, false, true, false])
  expect([fits({ kind: 'line' }), fits({ kind: null }), fits({ siteId: 'annex' }), fits({ siteId: 'other' }), fits({ roomId: 'other' })]).toEqual([false, true, true, false, false])
  expect(roomFits({ ...known, archived: true }, need())).toBe(false)
  expect(placesOf(room('plain'), 'circle')).toBe(20)
})

test('nothing that has begun is offered, and nothing on a holiday or outside the hours', () => {
  const book = { zone, hours: [{ siteId: null, name: '', firstDay: null, lastDay: null, spans: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '20:30' })) }], closures: [], holidays: ['christmas' as const] }
  const days = { fromDay: '2026-12-23', toDay: '2026-12-28' }
  expect(places(findOffers(need(), days, premisesOf([room('hall')], { book, notBefore: at('2026-12-23', '18:05') }), 'room', 9))).toEqual(['hall 12-23 18:15', 'hall 12-24 18:00', 'hall 12-28 18:00'])
})

interface World {
  fromDay: string
  rooms: Room[]
  taken: { room: string; start: number; length: number }[]
  wanted: Need
  hours: boolean
  holidays: boolean
  after: number
}
const roomIds = ['a', 'b', 'both']
// Over the changes of the clocks and over Christmas.
const worlds: fc.Arbitrary<World> = fc.record({
  fromDay: fc.constantFrom('2026-03-06', '2026-10-30', '2026-12-23', '2026-06-01'),
  rooms: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).map(([before, after]) => [
    room('a', { capacity: 10, setupMinutes: before * 15 }), room('b', { capacity: 20, cleanupMinutes: after * 15 }),
    room('both', { capacity: 30, setupMinutes: before * 10, cleanupMinutes: after * 20, partIds: ['a', 'b'] }),
  ]),
  taken: fc.array(fc.record({ room: fc.constantFrom('a', 'b'), start: fc.integer({ min: -40, max: 500 }), length: fc.integer({ min: 1, max: 40 }) }), { maxLength: 30 }),
  wanted: fc.record({ from: fc.integer({ min: 0, max: 80 }), window: fc.integer({ min: 2, max: 40 }), length: fc.integer({ min: 1, max: 12 }), people: fc.integer({ min: 1, max: 30 }) }).map(({ from, window, length, people }) => {
    const to = Math.min(96, from + window)
    const clock = (count: number) => `${String(Math.floor(count / 4) % 24).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`
    return need({ from: clock(from), to: clock(to), minutes: Math.min(length, to - from) * 15, people })
  }),
  hours: fc.boolean(),
  holidays: fc.boolean(),
  after: fc.integer({ min: -50, max: 200 }),
})

test('an offer never overlaps, is within the window and the hours, and is the first possible of its day', () => {
  fc.assert(
    fc.property(worlds, ({ fromDay, rooms, taken, wanted, hours, holidays, after }) => {
      const days = { fromDay, toDay: addDays(fromDay, 4) }
      const begin = at(fromDay, '00:00')
      const busy = new Map<string, Span[]>(['a', 'b'].map((id) => [id, taken.filter((one) => one.room === id).map(({ start, length }) => ({ start: begin + start * quarter, end: begin + (start + length) * quarter }))]))
      const spans = [1, 2, 3, 4, 5, 6].flatMap((weekday) => [{ weekday, from: '08:00', to: '12:00' }, { weekday, from: '12:30', to: '22:00' }])
      const book = { zone, hours: hours ? [{ siteId: null, name: '', firstDay: null, lastDay: null, spans }] : [], closures: [], holidays: holidays ? (['christmas', 'boxingDay'] as const) : [] }
      const premises = premisesOf(rooms, { busy, book, notBefore: begin + after * quarter })
      const offers = findOffers(wanted, days, premises, 'day', 200)
      for (const one of roomIds.map((id) => rooms.find((known) => known.id === id)!)) {
        for (let day = fromDay; day <= days.toDay; day = addDays(day, 1)) {
          const got = offers.filter(({ roomId, start }) => roomId === one.id && dayAt(start, zone) === day).map(({ start }) => start)
          expect(got, `${one.id} ${day}`).toEqual(firstByTrying(one, day, wanted, premises))
        }
      }
      expect(offers.every(({ places: seats }) => seats >= wanted.people!)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

const shown = new Map<number, { day: string; clock: string }>()
/** What the wall shows, remembered: it is asked for the same moments again and again. */
const wallAt = (moment: number) => shown.get(moment) ?? shown.set(moment, { day: dayAt(moment, zone), clock: clockAt(moment, zone) }).get(moment)!

/** Slow and obvious: every quarter hour of the day is tried. */
function firstByTrying(one: Room, day: string, wanted: Need, { busy, book, notBefore }: Premises): number[] {
  if (one.capacity < wanted.people!) return []
  // The window closes the first time that the clocks show its end or later.
  const closes = wanted.to === '00:00' ? at(addDays(day, 1), '00:00') : firstShown(day, wanted.to)
  const margins: Margins = marginsOf({ setupMinutes: null, cleanupMinutes: null }, one)
  const parts = one.partIds.length > 0 ? one.partIds : [one.id]
  let reached = false
  for (let start = at(day, '00:00'); wallAt(start).day === day; start += quarter) {
    const end = start + wanted.minutes * minute
    reached ||= wallAt(start).clock >= wanted.from
    const closed = end > closes
    if (!reached || closed || start < notBefore) continue
    const kept = { start: start - margins.before, end: end + margins.after }
    if (parts.some((part) => busy.get(part)!.some((taken) => overlaps(taken, kept)))) continue
    if (weighHours({ start, end }, { roomIds: [one.id, ...one.partIds], siteId: null }, book).length === 0) return [start]
  }
  return []
}

function firstShown(day: string, clock: string): number {
  let moment = at(day, '00:00')
  while (wallAt(moment).clock < clock) moment += quarter
  return moment
}

test('twenty rooms over sixty busy days are offered on no holiday and no Sunday', () => {
  const rooms = Array.from({ length: 20 }, (_, index) => room(`room ${index}`, { capacity: 10 + index, setupMinutes: 15 }))
  const begin = at('2026-11-01', '00:00')
  const busy = new Map(rooms.map(({ id }, index) => [id, Array.from({ length: 60 * 5 }, (_, slot) => ({ start: begin + (slot * 5 + (index % 4)) * hour, end: begin + (slot * 5 + (index % 4) + 4) * hour }))]))
  const days = { fromDay: '2026-11-01', toDay: '2026-12-30' }
  const offers = findOffers(need({ minutes: 45, people: 12 }), days, premisesOf(rooms, { busy, book: { zone, hours: [], closures: [], holidays: ['christmas'] } }), 'day', 200)
  expect(offers.length).toBeGreaterThan(50)
  expect(offers.every(({ start }) => holidayOn(dayAt(start, zone)) !== 'christmas' && weekdayOf(dayAt(start, zone)) > 0)).toBe(true)
})
