import type { AgendaItemInput } from '#shared/areas/meetings/agenda.schema.ts'
import { missingDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import { type AgendaLine, mostAgendaLines, mostSteps, type StepLine } from '#shared/areas/meetings/kinds.schema.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { writeAgenda } from '../agenda/agenda.commands.ts'
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
  for (const step of steps) await insertStep(db, meetingId, step, act)
  return written(db, meetingId, act)
}

/** Gives a meeting the agenda and the checklist of another in place of its own; nothing of it is done yet. Open items come back by themselves, each where it belongs. */
export async function copyPlan(db: WriteDb, fromId: string, toId: string, act: Act): Promise<void> {
  const from = await getPlan(db, fromId)
  const to = await getPlan(db, toId)
  const own = from.agenda.filter(({ topicId }) => topicId === null).map((line) => ({ ...line, id: null }))
  const open = to.agenda.filter(({ topicId }) => topicId !== null)
  await writeAgenda(db, toId, to.version, [...own, ...open], act)
  await db.deleteFrom('meeting_step').where('meeting_id', '=', toId).execute()
  for (const step of from.steps) await insertStep(db, toId, step, act)
}

/** Writes the whole agenda. CONFLICT `changedMeanwhile` when `version` is not the one there is; throws NOT_FOUND. */
export async function saveAgenda(db: WriteDb, meetingId: string, version: number, agenda: AgendaItemInput[], act: Act): Promise<Plan> {
  if ((await getPlan(db, meetingId)).version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  await writeAgenda(db, meetingId, version, agenda, act)
  return written(db, meetingId, act)
}

/** Adds one thing to do. INVALID when the checklist is full; throws NOT_FOUND. */
export async function addStep(db: WriteDb, meetingId: string, step: StepLine, act: Act): Promise<Plan> {
  if ((await getPlan(db, meetingId)).steps.length >= mostSteps) throw invalidField(['step', 'what'], 'meetingKinds:full')
  await insertStep(db, meetingId, step, act)
  return written(db, meetingId, act)
}

/** Changes what a step is or by when it is due; a mark stays. Throws NOT_FOUND. */
export async function changeStep(db: WriteDb, meetingId: string, stepId: string, step: StepLine, act: Act): Promise<Plan> {
  await refuseForeign(db, meetingId, stepId)
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

async function insertStep(db: WriteDb, meetingId: string, step: StepLine, act: Act): Promise<void> {
  const last = await db.selectFrom('meeting_step').select(({ fn }) => fn.max('position').as('at')).where('meeting_id', '=', meetingId).executeTakeFirst()
  await db
    .insertInto('meeting_step')
    .values({ id: act.newId(), meeting_id: meetingId, position: (last?.at ?? 0) + 1, ...columnsOf(step), done_at: null, done_by: null })
    .execute()
}

const newItem = (line: AgendaLine): AgendaItemInput => ({ ...line, papers: '', recurring: false, topicId: null })

const columnsOf = ({ what, days, counting, by }: StepLine) => ({ what, days, counting, by_clock: by })

async function written(db: WriteDb, meetingId: string, act: Act): Promise<Plan> {
  act.touch('meetings', meetingId)
  return getPlan(db, meetingId)
}
