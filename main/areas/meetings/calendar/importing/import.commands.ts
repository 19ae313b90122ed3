import type { MeetingChoices, MeetingRow } from '#shared/areas/meetings/calendarImport.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { insertMany } from '#main/store/bulk.ts'
import type { WriteDb } from '#main/store/database.ts'
import { createMeeting, updateMeeting } from '../../meetings.commands.ts'
import { getMeeting } from '../../meetings.queries.ts'
import { cancelMeeting } from '../../planning/cancelling.commands.ts'
import { getMeetingImport } from './imports.queries.ts'
import { countRows, type PlannedMeeting } from './plan.queries.ts'

/** Keeps an import from its first moment: what it makes can be undone also when it is stopped. */
export async function beginMeetingImport(db: WriteDb, jobId: string, fileName: string, act: Act): Promise<void> {
  const undoing = { undone_at: null, undone_by: null, removed: 0, kept: 0 }
  await db.insertInto('meeting_import').values({ id: jobId, at: act.at, member_id: act.member.id, file_name: fileName, counts: JSON.stringify(countRows([])), finished: 0, ...undoing }).execute()
  act.touch('meetings', jobId)
}

/** Does what is planned of these dates; `from` is the number of the first. Answers what became of each. */
export async function takeMeetings(db: WriteDb, jobId: string, from: number, planned: readonly PlannedMeeting[], choices: MeetingChoices, act: Act): Promise<MeetingRow[]> {
  const rows: MeetingRow[] = []
  for (const one of planned) rows.push(await carryOut(db, one, choices, act))
  await insertMany(db, 'meeting_import_row', rows.map(({ line, title, start, end, where, outcome, reason, detail, notices, meetingId }, index) => ({
    job_id: jobId, number: from + index, line, title, start_at: start, end_at: end, place: where, outcome, reason, detail, notices: JSON.stringify(notices), meeting_id: meetingId,
  })))
  return rows
}

/** Writes down what an import came to so far, or in all. */
export async function countMeetingImport(db: WriteDb, jobId: string, rows: readonly MeetingRow[], finished: boolean, act: Act): Promise<void> {
  await db.updateTable('meeting_import').set({ counts: JSON.stringify(countRows(rows)), finished: finished ? 1 : 0 }).where('id', '=', jobId).execute()
  act.touch('meetings', jobId)
}

/**
 * Calls off the meetings that an import made and nobody changed, invited to or called off since; what it changed or called off stays so.
 * They are forgotten as known: the same file can come in again. CONFLICT `alreadyReversed` the second time.
 */
export async function undoMeetingImport(db: WriteDb, id: string, act: Act): Promise<{ removed: number; kept: number }> {
  if ((await getMeetingImport(db, id)).undone) throw deskError('CONFLICT', { reason: 'alreadyReversed', with: [] })
  const result = { removed: 0, kept: 0 }
  const made = await db.selectFrom('meeting_import_row').select('meeting_id').where('job_id', '=', id).where('outcome', '=', 'created').where('meeting_id', 'is not', null).execute()
  for (const { meeting_id: meetingId } of made) {
    const meeting = await getMeeting(db, meetingId!)
    if (meeting.cancelled) continue
    if (meeting.version > 1 || meeting.invitations.length > 0 || meeting.booking || meeting.handouts.length > 0) {
      result.kept++
      continue
    }
    await cancelMeeting(db, { id: meetingId!, reason: '', keepRoom: false }, act)
    await db.deleteFrom('meeting_calendar_link').where('meeting_id', '=', meetingId!).execute()
    result.removed++
  }
  await db.updateTable('meeting_import').set({ undone_at: act.at, undone_by: act.member.id, ...result }).where('id', '=', id).execute()
  act.touch('meetings', id)
  return result
}

async function carryOut(db: WriteDb, one: PlannedMeeting, choices: MeetingChoices, act: Act): Promise<MeetingRow> {
  try {
    return await really(db, one, choices, act)
  } catch (error) {
    const { code } = error as { code?: string }
    // What it is refused for stops none of the others; a booked room that is taken at its new time, for one.
    if (code === 'CONFLICT' || code === 'INVALID' || code === 'NOT_FOUND') return { ...one.row, outcome: 'refused', reason: 'notBooked', meetingId: null }
    throw error
  }
}

async function really(db: WriteDb, one: PlannedMeeting, { kind, groupId }: MeetingChoices, act: Act): Promise<MeetingRow> {
  const { row } = one
  const said = { title: row.title, start: row.start!, end: row.end!, place: row.where }
  switch (one.act) {
    case 'none':
      return row
    case 'cancel':
      await cancelMeeting(db, { id: row.meetingId!, reason: '', keepRoom: false }, act)
      await db.updateTable('meeting_calendar_link').set({ sequence: one.sequence, modified_at: one.modified }).where('uid', '=', one.uid).where('recurrence', '=', one.recurrence).execute()
      return row
    case 'change': {
      const before = await getMeeting(db, row.meetingId!)
      const { version, expected, notes } = before
      await updateMeeting(db, before.id, version, { ...said, kind: before.kind, groupId: before.groupId, expected, notes }, act)
      await link(db, one, before.id)
      return row
    }
    case 'create': {
      const { id } = await createMeeting(db, { ...said, kind, groupId, expected: null, notes: '' }, act)
      await link(db, one, id)
      return { ...row, meetingId: id }
    }
  }
}

async function link(db: WriteDb, { uid, recurrence, sequence, modified, said }: PlannedMeeting, meetingId: string): Promise<void> {
  const row = { meeting_id: meetingId, sequence, modified_at: modified, said }
  await db.insertInto('meeting_calendar_link').values({ uid, recurrence, ...row }).onConflict((clash) => clash.columns(['uid', 'recurrence']).doUpdateSet(row)).execute()
}
