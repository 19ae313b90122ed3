import type Database from 'better-sqlite3-multiple-ciphers'
import { v7 as newId } from 'uuid'
import { shippedDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import { type BenchDesk, benchDesk, hourLong } from './desk.ts'
import { measure, report } from './measure.ts'

const meetings = 20_000
const invited = 20
const day = 24 * hourLong
const now = Date.UTC(2026, 0, 5, 17)
const first = Date.UTC(2016, 0, 4, 23)
const { agenda, steps } = shippedDefaults.community
const lines = JSON.stringify(agenda.map((line) => ({ ...line, id: newId(), papers: '', recurring: false, topicId: null })))

interface Filled {
  people: string[]
  groups: string[]
}

/** Ten years and a bit of meetings, five or six a day, each with its agenda, its checklist done and twenty people. */
function fillMeetings(bench: BenchDesk, raw: Database.Database): Filled {
  const people = (raw.prepare(`select id from contact where kind = 'person' order by id`).all() as { id: string }[]).map(({ id }) => id)
  const groups = (raw.prepare(`select id from contact where kind = 'organization' order by id limit 100`).all() as { id: string }[]).map(({ id }) => id)
  const meeting = raw.prepare(`insert into meeting (id, title, words, kind, start_at, end_at, group_id, place, expected, notes, booking_id, cancelled_at, version, created_at, created_by)
    values (?, ?, ?, 'community', ?, ?, ?, 'The lobby', 30, '', null, null, 1, ?, ?)`)
  const written = raw.prepare('insert into meeting_agenda (meeting_id, lines, version) values (?, ?, 1)')
  const step = raw.prepare(`insert into meeting_step (id, meeting_id, position, what, days, counting, by_clock, done_at, done_by) values (?, ?, ?, ?, ?, ?, null, ?, ?)`)
  const invitation = raw.prepare(`insert into meeting_invitation (meeting_id, contact_id, reply, invited_at) values (?, ?, 'yes', ?)`)
  const fill = raw.transaction(() => {
    for (let n = 0; n < meetings; n++) {
      const id = newId()
      const start = first + Math.floor((n * 11 * 365 * day) / meetings / hourLong) * hourLong
      meeting.run(id, `Meeting ${n}`, ` meeting ${n}`, start, start + 2 * hourLong, groups[n % Math.max(1, groups.length)] ?? null, start, bench.memberId)
      written.run(id, lines)
      for (const [index, { what, days, counting }] of steps.entries()) step.run(newId(), id, index + 1, what, days, counting, start < now ? start : null, start < now ? bench.memberId : null)
      for (let at = 0; at < invited; at++) invitation.run(id, people[(n * 7 + at) % people.length], start)
    }
  })
  raw.pragma('synchronous = OFF')
  fill()
  raw.exec('analyze')
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.pragma('synchronous = FULL')
  return { people, groups }
}

/** Plans and saves a whole meeting among 20,000: its room, forty people, needs, parts, kept fares, papers and tasks. */
export async function meetingsPlan(): Promise<void> {
  await using bench = await benchDesk({ contacts: 2000, bookings: meetings, now })
  const raw = bench.raw()
  const { people, groups } = fillMeetings(bench, raw)
  const { client } = bench
  const rooms = (await client.space.rooms()).filter(({ archived }) => !archived)
  const items: string[] = []
  for (let n = 0; n < 10; n++) {
    const { id } = await client.loans.stock.createItem({ name: `Fare ${n}`, unitValue: 335 })
    await client.loans.stock.receive({ itemId: id, quantity: 50_000 })
    items.push(id)
  }
  const brief = await client.briefs.createFromTemplate({ templateId: (await client.briefs.templates())[0]!.id, title: 'Rent increases' })
  const byHand = planByHand(raw, bench.memberId, brief.id)
  const given = (run: number, half: number) => {
    const start = now + 30 * day + (run * 2 + half) * 6 * hourLong
    return { start, end: start + 2 * hourLong, roomId: rooms[run % rooms.length]!.id, groupId: groups[run % Math.max(1, groups.length)] ?? null, itemId: items[run % items.length]!, contactIds: Array.from({ length: 40 }, (_, at) => people[(run * 13 + at) % people.length]!) }
  }
  const baseline = await measure(200, (run) => byHand(given(run, 0)))
  const program = await measure(200, (run) => {
    const { start, end, roomId, groupId, itemId, contactIds } = given(run, 1)
    return client.meetings.planning.save({
      meeting: { title: `Planned ${run}`, kind: 'community', start, end, groupId, expected: 5 },
      room: { roomId },
      who: { contactIds },
      needs: [{ kind: 'asl', deadline: '2026-01-20' }, { kind: 'childCare', quantity: 5 }, { kind: 'food', quantity: 40 }],
      roles: [{ role: 'shipped:chair', contactId: contactIds[0]! }, { role: 'shipped:noteTaker', memberId: bench.memberId }, { role: 'shipped:greeter' }],
      fares: [{ itemId, quantity: 30 }],
      handouts: [{ briefId: brief.id, copies: 40 }],
    })
  })
  report('meetings.plan', meetings, program, baseline)
}

interface Given {
  start: number
  end: number
  roomId: string
  groupId: string | null
  itemId: string
  contactIds: string[]
}

/** The same rows by hand-written SQL, with the clash check, the check of the fares and the check of the people. */
function planByHand(raw: Database.Database, memberId: string, briefId: string) {
  const clash = raw.prepare('select 1 from occupancy where room_id = ? and from_at < ? and from_at > ? and to_at > ? limit 1')
  const booking = raw.prepare(`insert into booking (id, room_id, start_at, end_at, time_zone, title, contact_id, expected, notes, cancelled_at, cancel_reason, created_at, created_by) values (?, ?, ?, ?, 'America/Toronto', ?, ?, 5, '', null, '', ?, ?)`)
  const changed = raw.prepare(`insert into booking_change (id, booking_id, at, member_id, event, fields, before, after, reason) values (?, ?, ?, ?, 'booked', '[]', null, null, '')`)
  const meeting = raw.prepare(`insert into meeting (id, title, words, kind, start_at, end_at, group_id, place, expected, notes, booking_id, cancelled_at, version, created_at, created_by) values (?, ?, ?, 'community', ?, ?, ?, '', 5, '', ?, null, 1, ?, ?)`)
  const written = raw.prepare('insert into meeting_agenda (meeting_id, lines, version) values (?, ?, 1)')
  const step = raw.prepare('insert into meeting_step (id, meeting_id, position, what, days, counting, by_clock, done_at, done_by) values (?, ?, ?, ?, ?, ?, null, null, null)')
  const role = raw.prepare(`insert into meeting_role (id, meeting_id, position, role, contact_id, member_id, note) values (?, ?, ?, ?, ?, ?, '')`)
  const need = raw.prepare(`insert into meeting_need (id, meeting_id, kind, language, quantity, contact_id, details, deadline, arrangement, arranged_at, arranged_by, refusal) values (?, ?, ?, '', 1, null, '', null, '', null, null, '')`)
  const there = raw.prepare('select sum(quantity) as quantity from loan_stock where item_id = ? and quantity > 0')
  const kept = raw.prepare('select sum(quantity) as quantity from fare_reservation where item_id = ? and released_at is null')
  const fare = raw.prepare('insert into fare_reservation (id, meeting_id, item_id, drawer_id, quantity, reserved_at, reserved_by, released_at) values (?, ?, ?, null, 30, ?, ?, null)')
  const handout = raw.prepare('insert into meeting_handout (meeting_id, brief_id, copies, position) values (?, ?, 40, 1)')
  const fit = raw.prepare('select id from contact where archived_at is null and unsafe = 0 and id in (select value from json_each(?))')
  const invitation = raw.prepare(`insert into meeting_invitation (meeting_id, contact_id, reply, invited_at) values (?, ?, 'invited', ?)`)
  const index = raw.prepare(`insert into search (key, area, title, body) values (?, ?, ?, '')`)
  const row = raw.prepare('insert into search_row (key, docid) values (?, ?)')
  const find = (area: string, id: string, title: string) => row.run(`${area}:${id}`, index.run(`${area}:${id}`, area, title.toLowerCase()).lastInsertRowid)
  return raw.transaction(({ start, end, roomId, groupId, itemId, contactIds }: Given) => {
    if (clash.get(roomId, end, start - day, start)) throw new Error('taken')
    const [id, bookingId] = [newId(), newId()]
    booking.run(bookingId, roomId, start, end, 'By hand', groupId, now, memberId)
    changed.run(newId(), bookingId, now, memberId)
    find('space', bookingId, 'By hand')
    meeting.run(id, 'By hand', ' by hand', start, end, groupId, bookingId, now, memberId)
    written.run(id, lines)
    for (const [at, { what, days, counting }] of steps.entries()) step.run(newId(), id, at + 1, what, days, counting)
    for (const [at, name] of ['chair', 'noteTaker', 'greeter'].entries()) role.run(newId(), id, at, `shipped:${name}`, at === 0 ? contactIds[0] : null, at === 1 ? memberId : null)
    for (const kind of ['asl', 'childCare', 'food']) need.run(newId(), id, kind)
    if ((there.get(itemId) as { quantity: number }).quantity - ((kept.get(itemId) as { quantity: number | null }).quantity ?? 0) < 30) throw new Error('short')
    fare.run(newId(), id, itemId, now, memberId)
    handout.run(id, briefId)
    for (const { id: contactId } of fit.all(JSON.stringify(contactIds)) as { id: string }[]) invitation.run(id, contactId, now)
    find('meetings', id, 'By hand')
  }).immediate
}

/** A year's calendar of meetings, read month by month, of any of eleven years. */
export async function meetingsCalendar(): Promise<void> {
  await using bench = await benchDesk({ contacts: 2000, bookings: 0, now })
  const raw = bench.raw()
  fillMeetings(bench, raw)
  const months = (run: number) => Array.from({ length: 12 }, (_, month) => ({ from: Date.UTC(2016 + (run % 10), month, 1, 5), to: Date.UTC(2016 + (run % 10), month + 1, 1, 5) }))
  const rows = raw.prepare(`select meeting.id, title, meeting.kind, start_at, end_at, place, expected, meeting.cancelled_at, contact.name as group_name,
      (select count(*) from meeting_invitation where meeting_id = meeting.id) as invited, (select count(*) from meeting_invitation where meeting_id = meeting.id and reply = 'yes') as yes
    from meeting left join contact on contact.id = meeting.group_id where start_at < ? and start_at >= ? and end_at > ? order by start_at, meeting.id`)
  const baseline = await measure(40, (run) => months(run).map(({ from, to }) => rows.all(to, from - day, from)))
  const program = await measure(40, async (run) => {
    for (const month of months(run)) await bench.client.meetings.between(month)
  })
  report('meetings.calendar', meetings, program, baseline)
}
