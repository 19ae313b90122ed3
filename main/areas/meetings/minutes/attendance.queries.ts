import type { Attendance, Attendee } from '#shared/areas/meetings/minutes.schema.ts'
import { presence } from '#shared/areas/meetings/minutes.schema.ts'
import type { DoorPerson } from '#shared/areas/meetings/door.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listDoor } from '../door/door.queries.ts'

/** Who was there, as marked at the door; where nobody was marked, as they had answered. By name. */
export async function findAttendance(db: AnyDb, meetingId: string): Promise<Attendance> {
  const { people, unnamed } = await listDoor(db, meetingId)
  const marked = unnamed.length > 0 || people.some(({ attendance }) => attendance !== null)
  const placed = people.flatMap((person) => {
    const where = marked ? atDoor(person) : byAnswer(person)
    return where ? [{ contactId: person.contactId, name: person.name, unsafe: person.unsafe, presence: where }] : []
  })
  return { source: marked ? 'door' : 'answers', people: placed, unnamed: unnamed.filter(({ excused }) => !excused).length }
}

/** Of those who were not marked, only who had said yes is absent: the rest of a long list was never promised. */
function atDoor({ attendance, reply }: DoorPerson): Attendee['presence'] | null {
  if (attendance) return attendance.excused ? 'excused' : attendance.inPerson ? 'present' : (attendance.remote ?? 'present')
  if (reply === 'yes') return 'absent'
  return reply === 'no' ? 'excused' : null
}

function byAnswer({ reply }: DoorPerson): Attendee['presence'] | null {
  if (reply === 'yes') return 'present'
  return reply === 'no' ? 'excused' : null
}

/** Who was there, as approved minutes keep it; someone erased since has no name. */
export async function findApprovedAttendance(db: AnyDb, minutesId: string, unnamed: number): Promise<Attendance> {
  const rows = await db
    .selectFrom('meeting_minutes_person as person')
    .leftJoin('contact', 'contact.id', 'person.contact_id')
    .select(['person.contact_id as contactId', 'person.presence', 'contact.name', 'contact.unsafe'])
    .where('person.minutes_id', '=', minutesId)
    .orderBy('person.position')
    .execute()
  const people = rows.map((row) => ({ contactId: row.contactId, name: row.name, unsafe: row.unsafe === 1, presence: presence.parse(row.presence) }))
  return { source: 'approved', people, unnamed }
}
