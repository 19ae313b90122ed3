import type { Attendance, DoorList, DoorPerson, KnownName, Mark } from '#shared/areas/meetings/door.schema.ts'
import { mostAtDoor } from '#shared/areas/meetings/door.schema.ts'
import { opensAt } from '#shared/areas/meetings/door.rules.ts'
import type { Reply } from '#shared/areas/meetings/meetings.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import { among } from '#main/store/bulk.ts'
import type { AnyDb } from '#main/store/database.ts'

/** What the door must know of its meeting. Throws NOT_FOUND. */
export async function getDoorMeeting(db: AnyDb, meetingId: string) {
  const row = await db.selectFrom('meeting').select(['id', 'title', 'start_at', 'end_at', 'cancelled_at']).where('id', '=', meetingId).executeTakeFirst()
  if (!row) throw notFound('meetings', meetingId)
  return { id: row.id, title: row.title, start: row.start_at, end: row.end_at, cancelled: row.cancelled_at !== null }
}

/** All who are invited or came, by name; five statements, however many. Throws NOT_FOUND. */
export async function listDoor(db: AnyDb, meetingId: string): Promise<DoorList> {
  const { id: _id, ...meeting } = await getDoorMeeting(db, meetingId)
  const attendances = await selectAttendances(db).where('attendee.meeting_id', '=', meetingId).orderBy('attendee.id').limit(mostAtDoor).execute()
  const byContact = new Map(attendances.flatMap((row) => (row.contact_id ? [[row.contact_id, attendanceOf(row)] as const] : [])))
  const people = await listPersons(db, meetingId, byContact)
  return {
    meetingId,
    ...meeting,
    opensAt: opensAt(meeting),
    people,
    unnamed: attendances.filter((row) => row.contact_id === null).map(attendanceOf),
  }
}

/** One of the door list, whether or not they are invited or came. Throws NOT_FOUND. */
export async function getDoorPerson(db: AnyDb, meetingId: string, contactId: string): Promise<DoorPerson> {
  const row = await selectPersons(db, meetingId).where('contact.id', '=', contactId).executeTakeFirst()
  if (!row) throw notFound('contacts', contactId)
  const names = await otherNamesOf(db, [contactId])
  const attendee = await selectAttendances(db).where('attendee.meeting_id', '=', meetingId).where('attendee.contact_id', '=', contactId).executeTakeFirst()
  return personOf(row, names, attendee ? attendanceOf(attendee) : null)
}

/** One attendance of this meeting. Throws NOT_FOUND. */
export async function getAttendance(db: AnyDb, meetingId: string, attendanceId: string): Promise<Attendance & { contactId: string | null }> {
  const row = await selectAttendances(db).where('attendee.meeting_id', '=', meetingId).where('attendee.id', '=', attendanceId).executeTakeFirst()
  if (!row) throw notFound('meetings', attendanceId)
  return { ...attendanceOf(row), contactId: row.contact_id }
}

/** Who marked what and when, the first mark first. */
export async function listMarks(db: AnyDb, meetingId: string, attendanceId: string): Promise<Mark[]> {
  const rows = await db
    .selectFrom('meeting_mark as mark')
    .leftJoin('member', 'member.id', 'mark.marked_by')
    .select(['mark.act', 'mark.presence', 'mark.at', 'mark.marked_at as markedAt', 'member.name as by'])
    .where('mark.attendee_id', '=', attendanceId)
    .where('mark.meeting_id', '=', meetingId)
    .orderBy('mark.seq')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, by: row.by ?? '' }) as Mark)
}

/** For each name, the persons of just this name, or who bear it as another of theirs: those of the door list first, at most five. */
export async function listKnownNames(db: AnyDb, meetingId: string, names: readonly string[]): Promise<KnownName[]> {
  const folded = names.map(fold)
  const wanted = [...new Set(folded)].filter(Boolean)
  const [named, othersNamed] = await Promise.all([
    selectPersons(db, meetingId).select('contact.match_name as key').where('contact.match_name', 'in', among(wanted)).where('contact.archived_at', 'is', null).execute(),
    selectPersons(db, meetingId)
      .innerJoin('contact_other_name as other', 'other.contact_id', 'contact.id')
      .select('other.folded as key')
      .where('other.folded', 'in', among(wanted))
      .where('contact.archived_at', 'is', null)
      .execute(),
  ])
  const byKey = Map.groupBy([...named, ...othersNamed], ({ key }) => key)
  return names.map((name, index) => {
    const found = new Map((byKey.get(folded[index]!) ?? []).map((row) => [row.id, { contactId: row.id, name: row.name, affiliation: row.affiliation, onList: row.reply !== null || row.attendee_id !== null }]))
    return { name, persons: [...found.values()].toSorted((one, other) => Number(other.onList) - Number(one.onList)).slice(0, 5) }
  })
}

async function listPersons(db: AnyDb, meetingId: string, byContact: ReadonlyMap<string, Attendance>): Promise<DoorPerson[]> {
  const rows = await selectPersons(db, meetingId)
    .where(({ eb, or }) => or([eb('invitation.reply', 'is not', null), eb('attendee.id', 'is not', null)]))
    .where('contact.id', 'in', ({ selectFrom }) =>
      selectFrom('meeting_invitation').select('contact_id').where('meeting_id', '=', meetingId)
        .union(selectFrom('meeting_attendee').select('contact_id').where('meeting_id', '=', meetingId).where('contact_id', 'is not', null).$castTo<{ contact_id: string }>()))
    .orderBy('contact.sort_name')
    .orderBy('contact.id')
    .limit(mostAtDoor)
    .execute()
  const names = await otherNamesOf(db, rows.map(({ id }) => id))
  return rows.map((row) => personOf(row, names, byContact.get(row.id) ?? null))
}

function selectPersons(db: AnyDb, meetingId: string) {
  return db
    .selectFrom('contact')
    .leftJoin('meeting_invitation as invitation', (join) => join.onRef('invitation.contact_id', '=', 'contact.id').on('invitation.meeting_id', '=', meetingId))
    .leftJoin('meeting_attendee as attendee', (join) => join.onRef('attendee.contact_id', '=', 'contact.id').on('attendee.meeting_id', '=', meetingId))
    .select(['contact.id', 'contact.name', 'contact.affiliation', 'contact.unsafe', 'contact.archived_at', 'invitation.reply', 'attendee.id as attendee_id'])
    .where('contact.kind', '=', 'person')
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof selectPersons>['execute']>>[number]

function personOf(row: PersonRow, names: ReadonlyMap<string, string[]>, attendance: Attendance | null): DoorPerson {
  return {
    contactId: row.id,
    name: row.name,
    otherNames: names.get(row.id) ?? [],
    affiliation: row.affiliation,
    unsafe: row.unsafe === 1,
    archived: row.archived_at !== null,
    reply: row.reply as Reply | null,
    attendance,
  }
}

async function otherNamesOf(db: AnyDb, contactIds: readonly string[]): Promise<Map<string, string[]>> {
  if (contactIds.length === 0) return new Map()
  const rows = await db.selectFrom('contact_other_name').select(['contact_id', 'name']).where('contact_id', 'in', among(contactIds)).orderBy('contact_id').orderBy('position').execute()
  return new Map([...Map.groupBy(rows, ({ contact_id }) => contact_id)].map(([id, some]) => [id, some.map(({ name }) => name)]))
}

function selectAttendances(db: AnyDb) {
  return db.selectFrom('meeting_attendee as attendee').leftJoin('member', 'member.id', 'attendee.marked_by').selectAll('attendee').select('member.name as member_name')
}

type AttendanceRow = Awaited<ReturnType<ReturnType<typeof selectAttendances>['execute']>>[number]

function attendanceOf(row: AttendanceRow): Attendance {
  return {
    id: row.id,
    inPerson: row.in_person === 1,
    remote: row.remote as Attendance['remote'],
    arrivedAt: row.arrived_at,
    leftAt: row.left_at,
    excused: row.excused === 1,
    firstTime: row.first_time === 1,
    language: row.language,
    needs: row.needs,
    fare: row.fare === 1,
    childCare: row.child_care === 1,
    markedAt: row.marked_at,
    markedBy: row.member_name ?? '',
  }
}
