import { missingDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import { counting } from '#shared/areas/meetings/kinds.schema.ts'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { dueDay, lateFrom } from '#shared/areas/meetings/plan.rules.ts'
import type { DueStep, Plan, Step } from '#shared/areas/meetings/plan.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { addDays, dayAt, hour } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { getKind } from '../kinds/kinds.queries.ts'

/** How long after a meeting what was left undone is still told: later, nobody will do it. */
const remembered = 14 * 24 * hour
/** The farthest ahead of its meeting that a step can be due: 120 business days with the weekends and holidays between. */
const farthestAhead = 200 * 24 * hour
const mostDue = 50

/** A meeting's agenda and checklist; one that never had any has empty ones. Throws NOT_FOUND. */
export async function getPlan(db: AnyDb, meetingId: string): Promise<Plan> {
  const meeting = await db.selectFrom('meeting').select(['kind', 'start_at']).where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  const zone = await getZone(db)
  const { agenda, version } = await getAgenda(db, meetingId)
  const rows = await selectSteps(db).where('meeting_step.meeting_id', '=', meetingId).execute()
  const steps = rows.map((row) => stepOf(row, meeting.start_at, zone)).sort(byDue)
  const missing = missingDefaults((await getKind(db, meetingKind.parse(meeting.kind))).defaults, { agenda, steps })
  return { meetingId, agenda, version, steps, missing: missing.agenda.length + missing.steps.length }
}

/**
 * What is not done and is due by tomorrow, of meetings that take place and are not long over; soonest first, at most fifty.
 * What is another's is told to them alone, while they are on the staff.
 */
export async function listDueSteps(db: AnyDb, memberId: string, now: number): Promise<DueStep[]> {
  const zone = await getZone(db)
  const tomorrow = addDays(dayAt(now, zone), 1)
  const rows = await selectSteps(db)
    .innerJoin('meeting', 'meeting.id', 'meeting_step.meeting_id')
    .select(['meeting.title', 'meeting.start_at', 'meeting_step.meeting_id'])
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.start_at', '>=', now - remembered)
    .where('meeting.start_at', '<=', now + farthestAhead)
    .where('meeting_step.done_at', 'is', null)
    .where(({ eb, or }) => or([eb('meeting_step.owner_id', 'is', null), eb('meeting_step.owner_id', '=', memberId), eb('owner.removed_at', 'is not', null)]))
    .execute()
  return rows
    .map((row) => ({ ...stepOf(row, row.start_at, zone), meetingId: row.meeting_id, meetingTitle: row.title, meetingStart: row.start_at }))
    .filter(({ due }) => due <= tomorrow)
    .sort(byDue)
    .slice(0, mostDue)
}

const selectSteps = (db: AnyDb) =>
  db
    .selectFrom('meeting_step')
    .leftJoin('member', 'member.id', 'meeting_step.done_by')
    .leftJoin('member as owner', 'owner.id', 'meeting_step.owner_id')
    .select(['meeting_step.id', 'what', 'days', 'counting', 'by_clock', 'done_at', 'member.name as done_by', 'position', 'owner_id', 'owner.name as owner_name'])
    .orderBy('meeting_step.meeting_id')
    .orderBy('position')

type StepRow = Awaited<ReturnType<ReturnType<typeof selectSteps>['execute']>>[number]

function stepOf(row: StepRow, start: number, zone: string): Step {
  const how = { days: row.days, counting: counting.parse(row.counting), by: row.by_clock }
  const due = dueDay(dayAt(start, zone), how)
  return { id: row.id, what: row.what, ...how, ownerId: row.owner_id, ownerName: row.owner_name, due, lateFrom: lateFrom(due, how.by, zone), doneAt: row.done_at, doneBy: row.done_by }
}

const byDue = (one: Step, other: Step) => one.lateFrom - other.lateFrom
