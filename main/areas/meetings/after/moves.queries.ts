import { ruleFor, timesCame } from '#shared/areas/meetings/after.rules.ts'
import type { LadderRules, Proposal } from '#shared/areas/meetings/after.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { listLadderSteps } from '#main/areas/contacts/ladder/ladder.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { among } from '#main/store/bulk.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getDoorMeeting } from '../door/door.queries.ts'

/** When coming so often proposes which step. */
export async function getLadderRules(db: AnyDb): Promise<LadderRules> {
  const [rules, version] = await Promise.all([
    db.selectFrom('meeting_ladder_rule').select(['times', 'months', 'step_id as stepId']).orderBy('position').execute(),
    db.selectFrom('meeting_ladder_version').select('version').executeTakeFirst(),
  ])
  return { rules, version: version?.version ?? 0 }
}

/** The moves that the rules propose for who came to a meeting, by name; a constant number of statements. Throws NOT_FOUND. */
export async function listProposals(db: AnyDb, meetingId: string): Promise<Proposal[]> {
  const meeting = await getDoorMeeting(db, meetingId)
  const { rules } = await getLadderRules(db)
  if (rules.length === 0 || meeting.cancelled) return []
  const people = await cameTo(db, meetingId)
  const ids = people.map(({ id }) => id)
  const [steps, zone, attended, stands, declined] = await Promise.all([listLadderSteps(db), getZone(db), attendedBy(db, ids, meeting.start), standsOf(db, ids), declinedAt(db, meetingId)])
  const day = dayAt(meeting.start, zone)
  return people.flatMap(({ id, name, unsafe }) => {
    const days = (attended.get(id) ?? []).map((start) => dayAt(start, zone))
    const from = stands.get(id) ?? null
    const rule = ruleFor(days, day, from, rules.filter(({ stepId }) => !declined.has(`${id} ${stepId}`)), steps)
    return rule ? [{ contactId: id, name, unsafe: unsafe === 1, from, to: rule.stepId, times: timesCame(days, day, rule.months), months: rule.months }] : []
  })
}

function cameTo(db: AnyDb, meetingId: string) {
  return db
    .selectFrom('meeting_attendee as attendee')
    .innerJoin('contact', 'contact.id', 'attendee.contact_id')
    .select(['contact.id', 'contact.name', 'contact.unsafe'])
    .where('attendee.meeting_id', '=', meetingId)
    .where('attendee.excused', '=', 0)
    .where('contact.archived_at', 'is', null)
    .where('contact.kind', '=', 'person')
    .orderBy('contact.sort_name')
    .orderBy('contact.id')
    .execute()
}

/** When the meetings began that each came to, up to one that begins at `until`; those called off do not count. */
async function attendedBy(db: AnyDb, contactIds: readonly string[], until: number): Promise<Map<string, number[]>> {
  const rows = await db
    .selectFrom('meeting_attendee as attendee')
    .innerJoin('meeting', 'meeting.id', 'attendee.meeting_id')
    .select(['attendee.contact_id', 'meeting.start_at'])
    .where('attendee.contact_id', 'in', among(contactIds))
    .where('attendee.excused', '=', 0)
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.start_at', '<=', until)
    .execute()
  return new Map([...Map.groupBy(rows, ({ contact_id }) => contact_id!)].map(([id, some]) => [id, some.map(({ start_at }) => start_at)]))
}

/** Where each stands on the ladder: where their last move led. */
async function standsOf(db: AnyDb, contactIds: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('ladder_move as move')
    .select(['move.contact_id', 'move.to_step_id'])
    .where('move.contact_id', 'in', among(contactIds))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('ladder_move as later').select('later.seq').whereRef('later.contact_id', '=', 'move.contact_id').whereRef('later.seq', '>', 'move.seq'))))
    .execute()
  return new Map(rows.map((row) => [row.contact_id, row.to_step_id]))
}

async function declinedAt(db: AnyDb, meetingId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('meeting_ladder_no').select(['contact_id', 'step_id']).where('meeting_id', '=', meetingId).execute()
  return new Set(rows.map(({ contact_id, step_id }) => `${contact_id} ${step_id}`))
}
