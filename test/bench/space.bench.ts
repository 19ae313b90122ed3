import { v7 as newId } from 'uuid'
import { weekdayOf } from '#shared/base/holidays.ts'
import { addDays } from '#shared/base/time.ts'
import { benchDesk, firstBooking, hourLong } from './desk.ts'
import { measure, report } from './measure.ts'

const bookings = 200_000

/** Books a room with its clash check among 200,000 bookings: in the gaps between those there are. */
export async function spaceBook(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings })
  const rooms = await bench.client.space.rooms()
  const raw = bench.raw()
  const clash = raw.prepare(`select id from booking where room_id = ? and start_at < ? and start_at > ? and end_at > ? and cancelled_at is null limit 1`)
  const insert = raw.prepare(`insert into booking (id, room_id, start_at, end_at, time_zone, title, contact_id, expected, notes, cancelled_at, cancel_reason, created_at, created_by)
    values (?, ?, ?, ?, 'America/Toronto', ?, null, null, '', null, '', ?, ?)`)
  const index = raw.prepare(`insert into search (key, area, title, body) values (?, 'space', ?, '')`)
  const row = raw.prepare(`insert into search_row (key, docid) values (?, ?)`)
  const byHand = raw.transaction((roomId: string, start: number, title: string) => {
    if (clash.get(roomId, start + hourLong, start - 24 * hourLong, start)) throw new Error('taken')
    const id = newId()
    insert.run(id, roomId, start, start + hourLong, title, start, bench.memberId)
    row.run(`space:${id}`, index.run(`space:${id}`, title.toLowerCase()).lastInsertRowid)
  }).immediate
  const gap = (run: number, half: number) => firstBooking + (run * 2 + half * 4000) * 2 * hourLong + hourLong
  const baseline = await measure(500, (run) => byHand(rooms[run % rooms.length]!.id, gap(run, 0), `By hand ${run}`))
  const program = await measure(500, (run) => bench.client.space.book({ roomId: rooms[run % rooms.length]!.id, start: gap(run, 1), end: gap(run, 1) + hourLong, title: `Booked ${run}` }))
  report('space.book', bookings, program, baseline)
}

/** A month of twenty rooms among 200,000 bookings, each hour of every second hour taken: more than any clinic has. */
export async function spaceMonth(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings })
  const raw = bench.raw()
  const rows = raw.prepare(`select room_id, start_at, end_at, status, arrived_at, left_at, no_show_at from booking
    where cancelled_at is null and start_at < ? and start_at > ? and end_at > ? order by start_at`)
  const first = (run: number) => addDays('2020-02-01', (run % 24) * 28)
  const byHand = (run: number) => {
    const from = Date.parse(`${first(run)}T05:00:00Z`)
    const byRoomAndDay = new Map<string, number>()
    for (const row of rows.all(from + 31 * 24 * hourLong, from - 24 * hourLong, from) as { room_id: string; start_at: number }[]) {
      const key = `${row.room_id} ${Math.floor((row.start_at - from) / (24 * hourLong))}`
      byRoomAndDay.set(key, (byRoomAndDay.get(key) ?? 0) + 1)
    }
    return byRoomAndDay
  }
  const baseline = await measure(200, byHand)
  const program = await measure(200, (run) => bench.client.space.month({ from: first(run), days: 31 }))
  report('space.month', bookings, program, baseline)
}

/** Finds a two-hour evening over ninety days in twenty rooms among 200,000 bookings: every second hour of each room is taken. */
export async function spaceFind(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings, now: firstBooking })
  const raw = bench.raw()
  // An evening in the middle of each day is given free, so that there is something to find.
  raw.exec(`update booking set cancelled_at = 1, cancel_reason = '' where (start_at / ${hourLong}) % 24 in (0, 22)`)
  const rooms = raw.prepare('select id, capacity, setup_minutes, cleanup_minutes from room where archived_at is null order by capacity, name')
  const taken = raw.prepare('select to_at from occupancy where room_id = ? and from_at < ? and from_at > ? and to_at > ? order by to_at desc limit 1')
  const day = (run: number) => addDays('2020-01-05', (run % 8) * 90)
  const byHand = (run: number) => {
    const offers: [string, number][] = []
    for (const { id } of rooms.all() as { id: string }[]) {
      for (let count = 0, found = 0; count < 90 && found < 5; count++) {
        const opens = Date.parse(`${addDays(day(run), count)}T22:00:00Z`)
        let start = opens
        for (let busy = taken.get(id, start + 2 * hourLong, start - 40 * hourLong, start) as { to_at: number } | undefined; busy && start <= opens + 3 * hourLong; ) {
          start = Math.ceil(busy.to_at / 900_000) * 900_000
          busy = taken.get(id, start + 2 * hourLong, start - 40 * hourLong, start) as { to_at: number } | undefined
        }
        if (start > opens + 3 * hourLong) continue
        found++
        offers.push([id, start])
      }
    }
    return offers
  }
  const baseline = await measure(40, byHand)
  const ask = (run: number) => bench.client.space.finding.find({ fromDay: day(run), toDay: addDays(day(run), 89), from: '17:00', to: '22:00', minutes: 120, people: 10, limit: 100 })
  if ((await ask(0)).offers.length === 0) throw new Error('There is nothing to find')
  const program = await measure(40, ask)
  report('space.find', bookings, program, baseline)
}

/** Checks a series of 52 weeks among 200,000 bookings before it is saved: every date has something in the way and is offered its ways out. */
export async function spaceSeries(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings, now: firstBooking })
  const rooms = await bench.client.space.rooms()
  const raw = bench.raw()
  const clash = raw.prepare('select booking.id, title, start_at, end_at from occupancy join booking on booking.id = booking_id where occupancy.room_id = ? and from_at < ? and from_at > ? and to_at > ? order by from_at limit 5')
  const free = raw.prepare(`select id from room where archived_at is null and capacity >= 10 and not exists (select 1 from occupancy where room_id = room.id and from_at < ? and from_at > ? and to_at > ?) order by capacity limit 1`)
  const day = (run: number) => addDays('2020-01-07', run % 300)
  const byHand = (run: number) => {
    const roomId = rooms[run % rooms.length]!.id
    return Array.from({ length: 52 }, (_, week) => {
      const start = Date.parse(`${addDays(day(run), week * 7)}T23:00:00Z`)
      const end = start + 2 * hourLong
      const inTheWay = clash.all(roomId, end, start - 40 * hourLong, start)
      return { start, inTheWay, otherRoom: inTheWay.length > 0 ? free.get(end, start - 40 * hourLong, start) : null }
    })
  }
  const baseline = await measure(40, byHand)
  const ask = (run: number) => bench.client.space.series.plan({
    title: 'Tenants', roomId: rooms[run % rooms.length]!.id, day: day(run), from: '18:00', to: '20:00', expected: 10,
    rule: { repeat: { by: 'week', every: 1, weekdays: [weekdayOf(day(run))] }, count: 52, skipHolidays: false },
  })
  const { dates } = await ask(0)
  if (dates.length !== 52 || dates.some(({ state }) => state !== 'clash')) throw new Error('The series is not what is to be measured')
  const program = await measure(40, ask)
  report('space.series', bookings, program, baseline)
}
