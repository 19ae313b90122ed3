import { v7 as newId } from 'uuid'
import { benchDesk, hourLong } from './desk.ts'
import { measure, report } from './measure.ts'

const listed = 300

/** Opens a door list of 300 among 20,000 contacts and marks one of them as arrived, through the contract. */
export async function meetingsDoor(): Promise<void> {
  const now = Date.UTC(2026, 11, 3, 23)
  await using bench = await benchDesk({ contacts: 20_000, bookings: 0, now })
  const { client } = bench
  const raw = bench.raw()
  // A list is opened after another window's mark: whoever reads over the connection that wrote would find every page still decrypted.
  const reader = bench.raw()
  const ids = raw.prepare('select id from contact order by sort_name limit ?').pluck().all(listed) as string[]
  const doors: string[] = []
  for (const title of ['By hand', 'Through the contract']) {
    const { id } = await client.meetings.create({ title, start: now, end: now + 2 * hourLong })
    await client.meetings.invite({ id, contactIds: ids, reply: 'yes' })
    doors.push(id)
  }
  const [byHand, byContract] = doors as [string, string]
  const meeting = reader.prepare('select * from meeting where id = ?')
  const people = reader.prepare(`select c.id, c.name, c.affiliation, c.unsafe, c.archived_at, i.reply from meeting_invitation i join contact c on c.id = i.contact_id
    where i.meeting_id = ? and c.kind = 'person' order by c.sort_name, c.id`)
  const others = reader.prepare('select o.contact_id, o.name from contact_other_name o join meeting_invitation i on i.contact_id = o.contact_id where i.meeting_id = ?')
  const attendees = reader.prepare('select a.*, m.name from meeting_attendee a left join member m on m.id = a.marked_by where a.meeting_id = ?')
  const arrive = raw.prepare(`insert into meeting_attendee (id, meeting_id, contact_id, in_person, remote, arrived_at, left_at, excused, first_time, language, needs, fare, child_care, marked_at, marked_by)
    values (?, ?, ?, 1, null, ?, null, 0, 0, '', '', 0, 0, ?, ?)`)
  const mark = raw.prepare(`insert into meeting_mark (meeting_id, attendee_id, act, presence, at, marked_at, marked_by) values (?, ?, 'arrived', 'inPerson', ?, ?, ?)`)
  const markOne = raw.transaction((contactId: string) => {
    const id = newId()
    arrive.run(id, byHand, contactId, now, now, bench.memberId)
    mark.run(byHand, id, now, now, bench.memberId)
  })
  let baselineRun = 0
  const baseline = await measure(200, () => {
    const list = [meeting.get(byHand), people.all(byHand), others.all(byHand), attendees.all(byHand)]
    markOne.immediate(ids[baselineRun++]!)
    return list
  })
  let run = 0
  const program = await measure(200, async () => {
    await client.meetings.door.list({ meetingId: byContract })
    return client.meetings.door.arrive({ meetingId: byContract, contactId: ids[run++]! })
  })
  report('meetings.door', listed, program, baseline)
}
