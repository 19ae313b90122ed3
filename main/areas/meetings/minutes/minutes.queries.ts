import { type Action, decisionInput, type Decision, doer, type Minute, type Minutes, minutesHead, minutesState, type Promised } from '#shared/areas/meetings/minutes.schema.ts'
import { isSameRow } from '#shared/areas/meetings/topics.rules.ts'
import { readClock } from '#shared/areas/meetings/live.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { followUpsById } from '#main/areas/contacts/followUps/followUps.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { listRoles } from '../roles/roles.queries.ts'
import { getLive } from '../live/live.queries.ts'
import { findApprovedAttendance, findAttendance } from './attendance.queries.ts'
import { type EditionRow, listEditions, meetingRefOf } from './editions.queries.ts'

/** A meeting's minutes: the newest edition, or the one asked for; blank ones when nothing was written yet. Throws NOT_FOUND. */
export async function getMinutes(db: AnyDb, meetingId: string, edition?: number | null): Promise<Minutes> {
  const meeting = await meetingOf(db, meetingId)
  const editions = await listEditions(db, meetingId)
  const row = edition ? editions.find((one) => one.edition === edition) : editions.at(-1)
  if (edition && !row) throw notFound('meetings', meetingId)
  const head = row ? minutesHead.parse(JSON.parse(row.head)) : await blankHead(db, meetingId, meeting.where)
  const approved = row?.state === 'approved'
  return {
    meetingId,
    id: row?.id ?? null,
    edition: row?.edition ?? 1,
    state: row ? minutesState.parse(row.state) : 'draft',
    why: row?.why ?? '',
    head,
    proposed: row?.proposed_at ? { at: row.proposed_at, by: row.proposed_by_name ?? '' } : null,
    approved: approved ? { at: row.approved_at!, by: row.approved_by_name ?? '', on: row.approved_on!, meeting: await meetingRefOf(db, row.approved_at_meeting_id), how: row.approved_how } : null,
    version: row?.version ?? 0,
    items: await listItems(db, meetingId, row),
    decisions: row ? await listDecisions(db, row.id) : [],
    actions: await listActions(db, meetingId),
    promises: approved ? await listPromises(db, row.id) : [],
    attendance: approved ? await findApprovedAttendance(db, row.id, head.unnamed) : await findAttendance(db, meetingId),
    prior: await findPrior(db, meeting),
    editions: editions.map(({ edition: number, state, why, approved_on }) => ({ edition: number, state: minutesState.parse(state), why, approvedOn: approved_on })),
  }
}

async function meetingOf(db: AnyDb, meetingId: string) {
  const row = await db
    .selectFrom('meeting')
    .leftJoin('booking', (join) => join.onRef('booking.id', '=', 'meeting.booking_id').on('booking.cancelled_at', 'is', null))
    .leftJoin('room', 'room.id', 'booking.room_id')
    .select(['meeting.id', 'meeting.kind', 'meeting.group_id as groupId', 'meeting.words', 'meeting.start_at as start', 'meeting.place', 'room.name as room'])
    .where('meeting.id', '=', meetingId)
    .executeTakeFirst()
  if (!row) throw notFound('meetings', meetingId)
  return { ...row, where: row.room ?? row.place }
}

/** What is known before anyone writes: who leads and who takes notes, the place, and when the night's clock ran. */
async function blankHead(db: AnyDb, meetingId: string, place: string) {
  const { startedAt, endedAt } = readClock((await getLive(db, meetingId)).marks)
  const roles = await listRoles(db, meetingId)
  const holder = (...names: string[]) => roles.find(({ role, holderName }) => holderName !== null && names.includes(role))?.holderName ?? ''
  return minutesHead.parse({ chair: holder('shipped:chair', 'shipped:facilitator', 'shipped:host'), secretary: holder('shipped:noteTaker'), place: place.slice(0, 200), startedAt, endedAt, alsoPresent: '', regrets: '' })
}

/** What is written under each item of the agenda, and after those what stands under items that are on it no more; of approved minutes, as they were. */
async function listItems(db: AnyDb, meetingId: string, row: EditionRow | undefined): Promise<Minute[]> {
  const written = row
    ? await db.selectFrom('meeting_minute').select(['item_id as itemId', 'title', 'notes', 'tabled', 'version']).where('minutes_id', '=', row.id).orderBy('position').orderBy('item_id').execute()
    : []
  if (row?.state === 'approved') return written
  const { agenda } = await getAgenda(db, meetingId)
  const byItem = new Map(written.map((one) => [one.itemId, one]))
  const onAgenda = agenda.map(({ id, title }) => ({ notes: '', tabled: '', version: 0, ...byItem.get(id), itemId: id, title }))
  const ids = new Set(agenda.map(({ id }) => id))
  return [...onAgenda, ...written.filter(({ itemId }) => !ids.has(itemId))]
}

async function listDecisions(db: AnyDb, minutesId: string): Promise<Decision[]> {
  const rows = await db.selectFrom('meeting_decision').selectAll().where('minutes_id', '=', minutesId).orderBy('position').orderBy('id').execute()
  return rows.map((row) => ({ ...decisionInput.parse(JSON.parse(row.decision)), id: row.id, itemId: row.item_id, version: row.version }))
}

/** Promises made at a meeting as they stand now; removed ones left out. */
async function listActions(db: AnyDb, meetingId: string): Promise<Action[]> {
  const rows = await db.selectFrom('meeting_action').selectAll().where('meeting_id', '=', meetingId).orderBy('position').orderBy('follow_up_id').execute()
  const followUps = await followUpsById(db, rows.map((row) => row.follow_up_id))
  return rows.flatMap((row) => {
    const followUp = followUps.get(row.follow_up_id)
    return followUp && !followUp.archived ? [{ itemId: row.item_id, doer: doer.parse(row.doer), followUp }] : []
  })
}

async function listPromises(db: AnyDb, minutesId: string): Promise<Promised[]> {
  return db
    .selectFrom('meeting_promise as promise')
    .leftJoin('contact', 'contact.id', 'promise.doer_contact_id')
    .leftJoin('member', 'member.id', 'promise.doer_member_id')
    .select(['promise.follow_up_id as followUpId', 'promise.item_id as itemId', 'promise.what', 'promise.due', 'promise.doer_contact_id as contactId'])
    .select(({ fn }) => fn.coalesce('contact.name', 'member.name').as('who'))
    .where('promise.minutes_id', '=', minutesId)
    .orderBy('promise.position')
    .execute()
}

/** The last meeting of the row before this one that has minutes. */
async function findPrior(db: AnyDb, meeting: { kind: string; groupId: string | null; words: string; start: number }): Promise<Minutes['prior']> {
  const rows = await db
    .selectFrom('meeting_minutes as minutes')
    .innerJoin('meeting', 'meeting.id', 'minutes.meeting_id')
    .select(['meeting.id', 'meeting.title', 'meeting.start_at', 'meeting.kind', 'meeting.group_id as groupId', 'meeting.words', 'minutes.state', 'minutes.edition', 'minutes.version'])
    .where('meeting.kind', '=', meeting.kind)
    .where('meeting.group_id', meeting.groupId === null ? 'is' : '=', meeting.groupId)
    .where('meeting.start_at', '<', meeting.start)
    .where('meeting.cancelled_at', 'is', null)
    .orderBy('meeting.start_at', 'desc')
    .orderBy('minutes.edition', 'desc')
    .execute()
  const row = rows.find((one) => isSameRow(one, meeting))
  return row ? { meetingId: row.id, meetingTitle: row.title, start: row.start_at, state: minutesState.parse(row.state), edition: row.edition, version: row.version } : null
}
