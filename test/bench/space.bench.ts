import { v7 as newId } from 'uuid'
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
