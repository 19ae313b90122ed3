import { copiedAgenda } from '#shared/areas/meetings/topics.rules.ts'
import type { AgendaItemInput } from '#shared/areas/meetings/agenda.schema.ts'
import { missingDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import { type AgendaLine, mostAgendaLines, mostSteps } from '#shared/areas/meetings/kinds.schema.ts'
import type { OwnedStep, Plan } from '#shared/areas/meetings/plan.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { listMembers } from '#main/areas/staff/staff.queries.ts'
import { writeAgenda } from '../agenda/agenda.commands.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { getKind } from '../kinds/kinds.queries.ts'
import { getMeeting } from '../meetings.queries.ts'
import { getPlan } from './plan.queries.ts'

/** Gives a meeting what its kind usually has and it has not; what was typed or done stays. Throws NOT_FOUND. */
export async function copyDefaults(db: WriteDb, meetingId: string, act: Act): Promise<Plan> {
  const { kind } = await getMeeting(db, meetingId)
  const plan = await getPlan(db, meetingId)
  const { agenda, steps } = missingDefaults((await getKind(db, kind)).defaults, plan)
  if (plan.agenda.length + agenda.length > mostAgendaLines || plan.steps.length + steps.length > mostSteps) throw invalidField(['meetingId'], 'meetingKinds:full')
  if (agenda.length > 0) await writeAgenda(db, meetingId, plan.version, [...plan.agenda, ...agenda.map(newItem)], act)
  await insertSteps(db, meetingId, steps.map((step) => ({ ...step, ownerId: null })), act)
  return written(db, meetingId, act)
}

/** Writes the agenda and checklist of a meeting that has none yet. INVALID for an owner who is not on the staff. */
export async function writePlan(db: WriteDb, meetingId: string, { agenda, steps }: { agenda: AgendaLine[]; steps: OwnedStep[] }, act: Act): Promise<void> {
  await refuseUnknownOwner(db, steps)
  if (agenda.length > 0) await writeAgenda(db, meetingId, 0, agenda.map(newItem), act)
  await insertSteps(db, meetingId, steps, act)
}

/** Gives a meeting the agenda and the checklist of another in place of its own; nothing of it is done yet. Open items come back by themselves, each where it belongs. */
export async function copyPlan(db: WriteDb, fromId: string, toId: string, act: Act): Promise<void> {
  const from = await getPlan(db, fromId)
  const { agenda, version } = await getAgenda(db, toId)
  await writeAgenda(db, toId, version, copiedAgenda(from.agenda, agenda), act)
  await db.deleteFrom('meeting_step').where('meeting_id', '=', toId).execute()
  await insertSteps(db, toId, from.steps, act)
}

/** Writes the whole agenda. CONFLICT `changedMeanwhile` when `version` is not the one there is; throws NOT_FOUND. */
export async function saveAgenda(db: WriteDb, meetingId: string, version: number, agenda: AgendaItemInput[], act: Act): Promise<Plan> {
  if ((await getPlan(db, meetingId)).version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  await writeAgenda(db, meetingId, version, agenda, act)
  return written(db, meetingId, act)
}

/** Adds one thing to do. INVALID when the checklist is full; throws NOT_FOUND. */
export async function addStep(db: WriteDb, meetingId: string, step: OwnedStep, act: Act): Promise<Plan> {
  await refuseUnknownOwner(db, [step])
  if ((await getPlan(db, meetingId)).steps.length >= mostSteps) throw invalidField(['step', 'what'], 'meetingKinds:full')
  await insertSteps(db, meetingId, [step], act)
  return written(db, meetingId, act)
}

/** Changes what a step is or by when it is due; a mark stays. Throws NOT_FOUND. */
export async function changeStep(db: WriteDb, meetingId: string, stepId: string, step: OwnedStep, act: Act): Promise<Plan> {
  await refuseForeign(db, meetingId, stepId)
  await refuseUnknownOwner(db, [step])
  await db.updateTable('meeting_step').set(columnsOf(step)).where('id', '=', stepId).execute()
  return written(db, meetingId, act)
}

/** Marks a step done by who acts, or not done after all; one already so keeps its mark. Throws NOT_FOUND. */
export async function markStep(db: WriteDb, meetingId: string, stepId: string, done: boolean, act: Act): Promise<Plan> {
  await refuseForeign(db, meetingId, stepId)
  const mark = done ? { done_at: act.at, done_by: act.member.id } : { done_at: null, done_by: null }
  await db.updateTable('meeting_step').set(mark).where('id', '=', stepId).where('done_at', done ? 'is' : 'is not', null).execute()
  return written(db, meetingId, act)
}

/** Takes a step off the checklist. Throws NOT_FOUND. */
export async function removeStep(db: WriteDb, meetingId: string, stepId: string, act: Act): Promise<Plan> {
  await refuseForeign(db, meetingId, stepId)
  await db.deleteFrom('meeting_step').where('id', '=', stepId).execute()
  return written(db, meetingId, act)
}

async function refuseForeign(db: WriteDb, meetingId: string, stepId: string): Promise<void> {
  const row = await db.selectFrom('meeting_step').select('id').where('id', '=', stepId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (!row) throw notFound('meetings', stepId)
}

/** INVALID when a step's owner is not, or no longer, on the staff. */
async function refuseUnknownOwner(db: WriteDb, steps: readonly OwnedStep[]): Promise<void> {
  const owners = steps.flatMap(({ ownerId }) => ownerId ?? [])
  if (owners.length === 0) return
  const members = new Set((await listMembers(db)).map(({ id }) => id))
  if (owners.some((ownerId) => !members.has(ownerId))) throw invalidField(['step', 'ownerId'], 'meetingNeeds:role.gone')
}

async function insertSteps(db: WriteDb, meetingId: string, steps: readonly OwnedStep[], act: Act): Promise<void> {
  if (steps.length === 0) return
  const last = await db.selectFrom('meeting_step').select(({ fn }) => fn.max('position').as('at')).where('meeting_id', '=', meetingId).executeTakeFirst()
  const rows = steps.map((step, index) => ({ id: act.newId(), meeting_id: meetingId, position: (last?.at ?? 0) + 1 + index, ...columnsOf(step), done_at: null, done_by: null }))
  await db.insertInto('meeting_step').values(rows).execute()
}

const newItem = (line: AgendaLine): AgendaItemInput => ({ ...line, papers: '', recurring: false, topicId: null })

const columnsOf = ({ what, days, counting, by, ownerId }: OwnedStep) => ({ what, days, counting, by_clock: by, owner_id: ownerId })

async function written(db: WriteDb, meetingId: string, act: Act): Promise<Plan> {
  act.touch('meetings', meetingId)
  return getPlan(db, meetingId)
}
