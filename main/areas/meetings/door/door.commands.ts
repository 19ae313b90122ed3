import { arrivalOf, hasPresence, opensAt, wasThere, withPresence } from '#shared/areas/meetings/door.rules.ts'
import type { Attendance, DoorDetails, DoorPerson, Mark, Presence } from '#shared/areas/meetings/door.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { refuseMerged } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getAttendance, getDoorMeeting, getDoorPerson } from './door.queries.ts'

type DoorMeeting = Awaited<ReturnType<typeof getDoorMeeting>>

/** What an arrival is marked with: how they take part, and the moment that is meant (`undefined`: now; null: not known). */
export interface Arrival {
  presence: Presence
  at?: number | null | undefined
}

/**
 * Marks a person as arrived, or as taking part another way beside the one marked. CONFLICT `arrivedAlready` when that is marked
 * already, `doorNotOpen` too long before the meeting; INVALID for an organization, or at a meeting that was called off.
 */
export async function markArrived(db: WriteDb, meetingId: string, contactId: string, { presence, at }: Arrival, act: Act): Promise<DoorPerson> {
  const meeting = await openDoor(db, meetingId)
  await refuseMerged(db, contactId)
  const person = await knownPerson(db, meetingId, contactId)
  const moment = arrivalMoment(meeting, act.at, at)
  const known = person.attendance
  if (known && hasPresence(known, presence)) throw arrivedAlready(meetingId, person)
  if (known) await addPresence(db, known, presence, moment, act)
  else await insertAttendance(db, meetingId, { contactId, presence, at: moment }, act)
  const after = await getDoorPerson(db, meetingId, contactId)
  await noteMark(db, meetingId, after.attendance!.id, { act: 'arrived', presence, at: moment }, act)
  touchDoor(act, meetingId, contactId)
  return after
}

/** They did not come, and said so. CONFLICT `arrivedAlready` for who is there; excused twice is excused once. */
export async function excusePerson(db: WriteDb, meetingId: string, contactId: string, act: Act): Promise<DoorPerson> {
  await openDoor(db, meetingId)
  const person = await knownPerson(db, meetingId, contactId)
  if (person.attendance?.excused) return person
  if (person.attendance) throw arrivedAlready(meetingId, person)
  const id = await insertAttendance(db, meetingId, { contactId, presence: null, at: null }, act)
  await noteMark(db, meetingId, id, { act: 'excused', presence: null, at: null }, act)
  touchDoor(act, meetingId, contactId)
  return getDoorPerson(db, meetingId, contactId)
}

/** Takes marks back whole; those that are gone already stay gone. The marks themselves are kept. */
export async function takeBackMarks(db: WriteDb, meetingId: string, attendanceIds: readonly string[], act: Act): Promise<void> {
  await getDoorMeeting(db, meetingId)
  for (const id of attendanceIds) {
    const row = await db.deleteFrom('meeting_attendee').where('id', '=', id).where('meeting_id', '=', meetingId).returning('contact_id').executeTakeFirst()
    if (!row) continue
    await noteMark(db, meetingId, id, { act: 'takenBack', presence: null, at: null }, act)
    touchDoor(act, meetingId, row.contact_id)
  }
}

/** They left, or came back. INVALID for who never came, or at a moment before they did; left twice, the first time stays. */
export async function markLeft(db: WriteDb, meetingId: string, attendanceId: string, { left, at }: { left: boolean; at?: number | null | undefined }, act: Act): Promise<Attendance> {
  const meeting = await getDoorMeeting(db, meetingId)
  const known = await getAttendance(db, meetingId, attendanceId)
  if (!wasThere(known)) throw invalidField(['attendanceId'], 'meetingDoor:neverCame')
  if (left === (known.leftAt !== null)) return known
  const moment = left ? leavingMoment(meeting, known, act.at, at) : null
  await change(db, attendanceId, { left_at: moment }, act)
  await noteMark(db, meetingId, attendanceId, { act: left ? 'left' : 'cameBack', presence: null, at: left ? moment : act.at }, act)
  touchDoor(act, meetingId, known.contactId)
  return getAttendance(db, meetingId, attendanceId)
}

export type Correction = DoorDetails & Pick<Attendance, 'inPerson' | 'remote' | 'arrivedAt' | 'leftAt'>

/** Writes an attendance anew as it should be; what was marked before is kept among the marks. */
export async function correctAttendance(db: WriteDb, meetingId: string, attendanceId: string, details: Correction, act: Act): Promise<Attendance> {
  const meeting = await getDoorMeeting(db, meetingId)
  const known = await getAttendance(db, meetingId, attendanceId)
  if (!wasThere(details)) throw invalidField(['details', 'inPerson'], 'meetingDoor:correct.noWay')
  const { arrivedAt, leftAt } = details
  if (arrivedAt !== null && arrivedAt !== known.arrivedAt) refuseMoment(meeting, act.at, arrivedAt, ['details', 'arrivedAt'])
  if (leftAt !== null && (leftAt > act.at || leftAt < (arrivedAt ?? opensAt(meeting)))) throw invalidField(['details', 'leftAt'], 'meetingDoor:correct.leftBefore')
  await change(db, attendanceId, {
    in_person: Number(details.inPerson), remote: details.remote, arrived_at: arrivedAt, left_at: leftAt, excused: 0,
    ...columnsOf(details),
  }, act)
  const presence = details.inPerson ? 'inPerson' : details.remote
  await noteMark(db, meetingId, attendanceId, { act: 'corrected', presence, at: arrivedAt }, act)
  touchDoor(act, meetingId, known.contactId)
  return getAttendance(db, meetingId, attendanceId)
}

/** Notes what someone told at the door, without a mark of its own: it came with their arrival. */
export async function noteDetails(db: WriteDb, attendanceId: string, details: DoorDetails, act: Act): Promise<void> {
  await change(db, attendanceId, columnsOf(details), act)
}

/** Counts so many who left no name; answers with their attendances. */
export async function addUnnamed(db: WriteDb, meetingId: string, count: number, { presence, at }: { presence: Presence; at: number | null }, act: Act): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const id = await insertAttendance(db, meetingId, { contactId: null, presence, at }, act)
    await noteMark(db, meetingId, id, { act: 'arrived', presence, at }, act)
    ids.push(id)
  }
  touchDoor(act, meetingId, null)
  return ids
}

/** The meeting, unless it was called off. */
export async function openDoor(db: WriteDb, meetingId: string): Promise<DoorMeeting> {
  const meeting = await getDoorMeeting(db, meetingId)
  if (meeting.cancelled) throw invalidField(['meetingId'], 'meetingDoor:cancelled')
  return meeting
}

/** The moment of an arrival, or the refusal in words: CONFLICT `doorNotOpen`, or INVALID at `at`. */
export function arrivalMoment(meeting: DoorMeeting, now: number, meant: number | null | undefined): number | null {
  const arrival = arrivalOf(meeting, now, meant)
  if (!('refused' in arrival)) return arrival.at
  const { id, title, start, end } = meeting
  if (now < opensAt(meeting)) throw deskError('CONFLICT', { reason: 'doorNotOpen', with: [{ area: 'meetings', id, label: title, start, end }] })
  throw invalidField(['at'], `meetingDoor:moment.${arrival.refused}`)
}

function refuseMoment(meeting: DoorMeeting, now: number, meant: number, path: string[]): void {
  const arrival = arrivalOf(meeting, now, meant)
  if ('refused' in arrival) throw invalidField(path, `meetingDoor:moment.${arrival.refused}`)
}

/** Afterwards, when nobody knows the minute, they stayed until the end. */
function leavingMoment({ end }: DoorMeeting, { arrivedAt }: Attendance, now: number, meant: number | null | undefined): number {
  const moment = meant ?? Math.max(Math.min(now, end), arrivedAt ?? 0)
  if (moment > now) throw invalidField(['at'], 'meetingDoor:moment.future')
  if (arrivedAt !== null && moment < arrivedAt) throw invalidField(['at'], 'meetingDoor:correct.leftBefore')
  return moment
}

async function knownPerson(db: WriteDb, meetingId: string, contactId: string): Promise<DoorPerson> {
  const row = await db.selectFrom('contact').select('kind').where('id', '=', contactId).executeTakeFirst()
  if (!row) throw notFound('contacts', contactId)
  if (row.kind !== 'person') throw invalidField(['contactId'], 'meetingDoor:personsOnly')
  return getDoorPerson(db, meetingId, contactId)
}

function arrivedAlready(meetingId: string, { name, attendance }: DoorPerson) {
  const label = attendance?.markedBy ? `${name} (${attendance.markedBy})` : name
  return deskError('CONFLICT', { reason: 'arrivedAlready', with: [{ area: 'meetings', id: meetingId, label }] })
}

/** Whoever comes another way as well came first when they first came; the excused come after all. */
async function addPresence(db: WriteDb, known: Attendance, presence: Presence, at: number | null, act: Act): Promise<void> {
  const ways = withPresence(known, presence)
  const arrivedAt = known.excused ? at : known.arrivedAt
  await change(db, known.id, { in_person: Number(ways.inPerson), remote: ways.remote, excused: 0, arrived_at: arrivedAt, left_at: null }, act)
}

async function insertAttendance(db: WriteDb, meetingId: string, { contactId, presence, at }: { contactId: string | null; presence: Presence | null; at: number | null }, act: Act): Promise<string> {
  const id = act.newId()
  await db
    .insertInto('meeting_attendee')
    .values({
      id, meeting_id: meetingId, contact_id: contactId, in_person: Number(presence === 'inPerson'), remote: presence === 'inPerson' ? null : presence,
      arrived_at: at, left_at: null, excused: Number(presence === null), first_time: 0, language: '', needs: '', fare: 0, child_care: 0,
      marked_at: act.at, marked_by: act.member.id,
    })
    .execute()
  return id
}

type Columns = Partial<{ in_person: number; remote: string | null; arrived_at: number | null; left_at: number | null; excused: number; first_time: number; language: string; needs: string; fare: number; child_care: number }>

async function change(db: WriteDb, id: string, columns: Columns, act: Act): Promise<void> {
  await db.updateTable('meeting_attendee').set({ ...columns, marked_at: act.at, marked_by: act.member.id }).where('id', '=', id).execute()
}

const columnsOf = ({ firstTime, language, needs, fare, childCare }: DoorDetails) =>
  ({ first_time: Number(firstTime), language, needs, fare: Number(fare), child_care: Number(childCare) })

async function noteMark(db: WriteDb, meetingId: string, attendeeId: string, mark: Pick<Mark, 'act' | 'presence' | 'at'>, act: Act): Promise<void> {
  const last = await db.selectFrom('meeting_mark').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst()
  await db.insertInto('meeting_mark').values({ seq: (last?.seq ?? 0) + 1, meeting_id: meetingId, attendee_id: attendeeId, ...mark, marked_at: act.at, marked_by: act.member.id }).execute()
}

/** The person's timeline tells it too. */
function touchDoor(act: Act, meetingId: string, contactId: string | null): void {
  act.touch('meetings', meetingId)
  if (contactId) act.touch('contacts', contactId)
}
