import { sql } from 'kysely'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { isReached } from '#shared/areas/meetings/turnout.rules.ts'
import type { Caller, CallResult, MadeCall, PastTurnout, Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'

/** So many of the group's last meetings tell how many come of those who say yes. */
const lastMeetings = 12

/** All that a call-out knows; a constant number of statements, however many are invited. Throws NOT_FOUND. */
export async function getTurnout(db: AnyDb, meetingId: string): Promise<Turnout> {
  const meeting = await getMeeting(db, meetingId)
  const [goal, callers, shares, calls, past, pace] = await Promise.all([
    db.selectFrom('meeting_turnout').select('goal').where('meeting_id', '=', meetingId).executeTakeFirst(),
    listCallers(db, meetingId),
    db.selectFrom('meeting_share').select(['contact_id', 'caller_id']).where('meeting_id', '=', meetingId).execute(),
    listCalls(db, meetingId),
    pastTurnout(db, meeting),
    listPace(db, meetingId),
  ])
  const known = new Set(callers.map(({ id }) => id))
  const callerOf = new Map(shares.filter(({ caller_id }) => known.has(caller_id)).map((row) => [row.contact_id, row.caller_id]))
  const people = meeting.invitations.map(({ contact, reply }) => {
    const made = calls.get(contact.id) ?? []
    return { contact, reply, callerId: callerOf.get(contact.id) ?? null, calls: made.length, reached: made.some(({ result }) => isReached(result)), lastCall: made.at(-1) ?? null }
  })
  return { meetingId, goal: goal?.goal ?? null, callers, people, past, pace }
}

/** Who calls for a meeting, in the order they were added. */
export async function listCallers(db: AnyDb, meetingId: string): Promise<Caller[]> {
  const rows = await db
    .selectFrom('meeting_caller as caller')
    .leftJoin('member', 'member.id', 'caller.member_id')
    .leftJoin('contact', 'contact.id', 'caller.contact_id')
    .select(['caller.id', 'caller.member_id as memberId', 'caller.contact_id as contactId', 'member.name as memberName', 'contact.name as contactName', 'contact.unsafe'])
    .where('caller.meeting_id', '=', meetingId)
    .orderBy('caller.position')
    .orderBy('caller.id')
    .execute()
  return rows.map(({ memberName, contactName, unsafe, ...caller }) => ({ ...caller, name: memberName ?? contactName ?? '', unsafe: unsafe === 1 }))
}

/** The calls made to each, the first one first; those struck out are none. */
export async function listCalls(db: AnyDb, meetingId: string): Promise<Map<string, MadeCall[]>> {
  const rows = await db
    .selectFrom('meeting_call as call')
    .leftJoin('member', 'member.id', 'call.member_id')
    .select(['call.id', 'call.contact_id', 'call.result', 'call.at', 'member.name as by'])
    .where('call.meeting_id', '=', meetingId)
    .where('call.struck_at', 'is', null)
    .orderBy('call.contact_id')
    .orderBy('call.at')
    .orderBy('call.id')
    .execute()
  const byContact = Map.groupBy(rows, ({ contact_id }) => contact_id)
  return new Map([...byContact].map(([contactId, some]) => [contactId, some.map(({ id, result, at, by }) => ({ id, result: result as CallResult, at, by: by ?? '' }))]))
}

/** What the group's last meetings before this one tell, of those at which attendance was taken and someone had said yes. */
export async function pastTurnout(db: AnyDb, { id, groupId, start }: Pick<Meeting, 'id' | 'groupId' | 'start'>): Promise<PastTurnout> {
  if (!groupId) return { meetings: 0, yes: 0, came: 0 }
  const rows = await db
    .selectFrom('meeting')
    .select(({ selectFrom, fn }) => [
      selectFrom('meeting_attendee').select(fn.countAll<number>().as('came')).whereRef('meeting_attendee.meeting_id', '=', 'meeting.id').where('excused', '=', 0).as('came'),
      selectFrom('meeting_invitation').select(fn.countAll<number>().as('yes')).whereRef('meeting_invitation.meeting_id', '=', 'meeting.id').where('reply', '=', 'yes').as('yes'),
    ])
    .where('meeting.group_id', '=', groupId)
    .where('meeting.start_at', '<', start)
    .where('meeting.id', '<>', id)
    .where('meeting.cancelled_at', 'is', null)
    .where(({ exists, selectFrom }) => exists(selectFrom('meeting_attendee').select(sql.lit(1).as('one')).whereRef('meeting_attendee.meeting_id', '=', 'meeting.id').where('excused', '=', 0)))
    .where(({ exists, selectFrom }) => exists(selectFrom('meeting_invitation').select(sql.lit(1).as('one')).whereRef('meeting_invitation.meeting_id', '=', 'meeting.id').where('reply', '=', 'yes')))
    .orderBy('meeting.start_at', 'desc')
    .limit(lastMeetings)
    .execute()
  const sum = (key: 'yes' | 'came') => rows.reduce((all, row) => all + Number(row[key] ?? 0), 0)
  return { meetings: rows.length, yes: sum('yes'), came: sum('came') }
}

async function listPace(db: AnyDb, meetingId: string): Promise<Turnout['pace']> {
  const rows = await db.selectFrom('meeting_yes').select(['at', 'change']).where('meeting_id', '=', meetingId).orderBy('at').orderBy('seq').execute()
  const zone = await getZone(db)
  const byDay = new Map<string, number>()
  for (const { at, change } of rows) byDay.set(dayAt(at, zone), (byDay.get(dayAt(at, zone)) ?? 0) + change)
  return [...byDay].map(([day, change]) => ({ day, change }))
}
