import { outstanding } from '#shared/areas/loans/stock.rules.ts'
import { bookingFor, type Span } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { isLate, movedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import { dueDay } from '#shared/areas/meetings/plan.rules.ts'
import type { Following } from '#shared/areas/meetings/planning.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { countQueuedFor } from '#main/areas/briefs/prints/prints.queries.ts'
import { findFree, listReservationsOf } from '#main/areas/loans/reservations/reservations.queries.ts'
import { listEntries } from '#main/areas/loans/stock/entries.queries.ts'
import { findAvailability } from '#main/areas/space/availability.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'
import { listNeeds } from '../needs/needs.queries.ts'
import { getPlan } from '../plan/plan.queries.ts'
import { listElsewhere, listRoles, listSpeakerIds } from '../roles/roles.queries.ts'

const mostIssues = 200

/** What would become of everything a meeting has, if it were called off (`to` is null) or moved. Throws NOT_FOUND. */
export async function whatFollows(db: AnyDb, meetingId: string, to: Span | null, now: number): Promise<Following> {
  const meeting = await getMeeting(db, meetingId)
  const zone = await getZone(db)
  const days = { from: dayAt(meeting.start, zone), to: to && dayAt(to.start, zone), today: dayAt(now, zone) }
  return {
    room: await roomFollows(db, meeting, to, now),
    kept: await keptFollows(db, meetingId, days.to, now),
    issued: await issuedFor(db, meetingId),
    prints: await countQueuedFor(db, meetingId),
    people: peopleOf(meeting),
    steps: days.to === null ? [] : await stepsFollow(db, meetingId, days.to),
    needs: await needsFollow(db, meetingId, days),
    elsewhere: to ? await rolesFollow(db, meetingId, to) : [],
  }
}

async function roomFollows(db: AnyDb, meeting: Meeting, to: Span | null, now: number): Promise<Following['room']> {
  const { booking } = meeting
  if (!booking || booking.cancelled) return null
  const from = { start: booking.start, end: booking.end }
  if (!to) return { roomName: booking.roomName, from, to: null, clashes: [], breaches: [] }
  const next = bookingFor(meeting, to, booking)
  const { clashes, breaches } = await findAvailability(db, { wish: { ...booking, ...next }, except: booking.id }, now)
  const inTheWay = clashes.slice(0, 50).map(({ id, title, roomName, start, end }) => ({ bookingId: id, title, roomName, start, end }))
  return { roomName: booking.roomName, from, to: next, clashes: inTheWay, breaches }
}

async function keptFollows(db: AnyDb, meetingId: string, day: string | null, now: number): Promise<Following['kept']> {
  const kept = (await listReservationsOf(db, meetingId)).filter(({ left }) => left > 0)
  const told: Following['kept'] = []
  for (const { itemId, itemName, drawerId, left } of kept) {
    const free = day === null ? left : (await findFree(db, { itemId, drawerId, day, meetingId }, now)).free
    told.push({ itemName, left, short: Math.max(0, left - free) })
  }
  return told
}

async function issuedFor(db: AnyDb, meetingId: string): Promise<Following['issued']> {
  const { items } = await listEntries(db, { meetingId, kind: 'issued', limit: mostIssues })
  return items
    .map((entry) => ({ entryId: entry.id, itemName: entry.itemName, quantity: outstanding(entry), toName: entry.contactName ?? (entry.code || null) }))
    .filter(({ quantity }) => quantity > 0)
}

/** Whoever has not said no is to be told; those unsafe to contact have no way on any list. */
function peopleOf({ invitations }: Meeting): Following['people'] {
  const toTell = invitations.filter(({ reply }) => reply !== 'no').map(({ contact }) => contact)
  const byEmail = toTell.filter(({ email }) => email !== null)
  const byPhone = toTell.filter(({ email, phone }) => email === null && phone !== null)
  return { invited: invitations.length, toTell: toTell.length, byEmail: byEmail.length, byPhone: byPhone.length, unreachable: toTell.length - byEmail.length - byPhone.length }
}

async function stepsFollow(db: AnyDb, meetingId: string, day: string): Promise<Following['steps']> {
  const { steps } = await getPlan(db, meetingId)
  return steps
    .filter(({ doneAt }) => doneAt === null)
    .map((step) => ({ what: step.what, due: step.due, becomes: dueDay(day, step) }))
    .filter(({ due, becomes }) => due !== becomes)
}

async function needsFollow(db: AnyDb, meetingId: string, { from, to, today }: { from: string; to: string | null; today: string }): Promise<Following['needs']> {
  const needs = (await listNeeds(db, meetingId)).filter(({ refusal }) => refusal === '')
  return needs.map((need) => {
    const becomes = need.deadline !== null && to !== null ? movedDeadline(need.deadline, from, to) : null
    return { kind: need.kind, arranged: need.arrangedAt !== null, deadline: need.deadline, becomes, late: becomes !== null && isLate({ ...need, deadline: becomes }, today) }
  })
}

async function rolesFollow(db: AnyDb, meetingId: string, to: Span): Promise<Following['elsewhere']> {
  const roles = await listRoles(db, meetingId)
  const speakers = await listSpeakerIds(db, meetingId)
  const whom = { contactIds: [...speakers, ...roles.flatMap(({ contactId }) => contactId ?? [])], memberIds: roles.flatMap(({ memberId }) => memberId ?? []) }
  return listElsewhere(db, whom, to, meetingId)
}
