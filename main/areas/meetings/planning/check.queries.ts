import { leftFor } from '#shared/areas/loans/use.rules.ts'
import { clockChange } from '#shared/areas/meetings/planning.rules.ts'
import type { Finding, PlanCheck, PlanDraft } from '#shared/areas/meetings/planning.schema.ts'
import { dueDay, lateFrom, minutesLeft } from '#shared/areas/meetings/plan.rules.ts'
import { dayAt } from '#shared/base/time.ts'
import { listUnapproved } from '#main/areas/briefs/briefs.queries.ts'
import { findFree } from '#main/areas/loans/reservations/reservations.queries.ts'
import { listStanding } from '#main/areas/loans/use/use.queries.ts'
import { findAvailability } from '#main/areas/space/availability.queries.ts'
import { getRoom } from '#main/areas/space/rooms.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getKind } from '../kinds/kinds.queries.ts'
import { listElsewhere } from '../roles/roles.queries.ts'
import { findInvitees } from './invitees.queries.ts'

const nobody: ReadonlySet<string> = new Set()

/** What stands in the way of a plan, is short, late or missing. */
export async function checkPlan(db: AnyDb, draft: PlanDraft, now: number): Promise<PlanCheck> {
  const zone = await getZone(db)
  const days = { day: dayAt(draft.start, zone), today: dayAt(now, zone), zone }
  const { ids: _ids, ...people } = await findInvitees(db, draft.who, nobody, now)
  const findings = [
    ...(await roomFindings(db, draft, now)),
    ...timeFindings(draft, days, now),
    ...(await fareFindings(db, draft, days.day, now)),
    ...(people.count === 0 ? [{ is: 'nobodyInvited' as const }] : []),
    ...(people.leftOut > 0 ? [{ is: 'unsafeLeftOut' as const, count: people.leftOut }] : []),
    ...needFindings(draft, days.today),
    ...(await listFindings(db, draft, days, now)),
    ...(await roleFindings(db, draft)),
    ...(await copyFindings(db, draft, days.day)),
    ...(await draftFindings(db, draft)),
  ]
  return { findings, people }
}

async function roomFindings(db: AnyDb, { room: wish, start, end, place, expected, groupId }: PlanDraft, now: number): Promise<Finding[]> {
  if (!wish) return place === '' ? [{ is: 'nowhere' }] : []
  const room = await getRoom(db, wish.roomId)
  if (room.archived) return [{ is: 'roomGone' }]
  const { clashes, breaches, needsApproval, nextFree } = await findAvailability(db, { wish: { roomId: room.id, start, end, contactId: groupId, expected } }, now)
  const by = clashes.slice(0, 50).map((one) => ({ bookingId: one.id, title: one.title, roomName: one.roomName, start: one.start, end: one.end }))
  const grave = breaches.filter(({ mild }) => !mild)
  const mild = breaches.filter((breach) => breach.mild)
  return [
    ...(by.length > 0 ? [{ is: 'roomTaken' as const, roomName: room.name, by, nextFree }] : []),
    ...(grave.length > 0 ? [{ is: 'roomRules' as const, breaches: grave, overridden: wish.override !== '' }] : []),
    ...(mild.length > 0 ? [{ is: 'roomNotes' as const, breaches: mild }] : []),
    ...(needsApproval ? [{ is: 'needsApproval' as const }] : []),
  ]
}

function timeFindings({ start, end }: PlanDraft, { day, zone }: { day: string; zone: string }, now: number): Finding[] {
  const minutes = clockChange({ start, end }, zone)
  return [
    ...(start < now ? [{ is: 'past' as const }] : []),
    ...(dayAt(end - 1, zone) === day ? [] : [{ is: 'nextDay' as const }]),
    ...(minutes === 0 ? [] : [{ is: 'clockChange' as const, minutes }]),
  ]
}

async function fareFindings(db: AnyDb, { fares }: PlanDraft, day: string, now: number): Promise<Finding[]> {
  const found: Finding[] = []
  for (const { itemId, drawerId, quantity } of fares) {
    const { itemName, free, expiring } = await findFree(db, { itemId, drawerId, day, meetingId: null }, now)
    if (quantity > free) found.push({ is: 'faresShort', itemName, wanted: quantity, free, expiring })
  }
  return found
}

function needFindings({ needs }: PlanDraft, today: string): Finding[] {
  const late = needs.flatMap(({ kind, deadline }) => (deadline !== null && deadline < today ? [{ kind, deadline }] : []))
  return late.length > 0 ? [{ is: 'needsLate', needs: late }] : []
}

/** Of the agenda and the checklist that it begins with. */
async function listFindings(db: AnyDb, { kind, steps, start, end }: PlanDraft, { day, zone }: { day: string; zone: string }, now: number): Promise<Finding[]> {
  const { defaults } = await getKind(db, kind)
  const over = -minutesLeft({ start, end }, defaults.agenda)
  const late = (steps ?? defaults.steps).filter((step) => lateFrom(dueDay(day, step), step.by, zone) <= now).length
  return [...(over > 0 ? [{ is: 'agendaLong' as const, minutes: over }] : []), ...(late > 0 ? [{ is: 'stepsLate' as const, count: late }] : [])]
}

async function roleFindings(db: AnyDb, { roles, start, end }: PlanDraft): Promise<Finding[]> {
  const open = roles.filter(({ contactId, memberId }) => contactId === null && memberId === null).length
  const whom = { contactIds: roles.flatMap(({ contactId }) => contactId ?? []), memberIds: roles.flatMap(({ memberId }) => memberId ?? []) }
  const elsewhere = await listElsewhere(db, whom, { start, end }, null)
  return [...elsewhere.map((one) => ({ is: 'elsewhere' as const, who: one })), ...(open > 0 ? [{ is: 'rolesOpen' as const, count: open }] : [])]
}

/** Of what is handed out: what was not approved is printed only when that is confirmed. */
async function draftFindings(db: AnyDb, { briefIds }: PlanDraft): Promise<Finding[]> {
  const titles = (await listUnapproved(db, briefIds)).map(({ title }) => title)
  return titles.length > 0 ? [{ is: 'notApproved', titles }] : []
}

/** A sheet is at least one page: what is over already is told. */
async function copyFindings(db: AnyDb, { groupId, copies }: PlanDraft, day: string): Promise<Finding[]> {
  if (groupId === null || copies === 0) return []
  const left = leftFor(await listStanding(db, groupId, day), 'copyLetterBlack')
  return left !== null && copies > left ? [{ is: 'copiesOver', asked: copies, left }] : []
}
