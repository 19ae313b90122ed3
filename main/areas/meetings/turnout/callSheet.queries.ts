import { mayUse } from '#shared/areas/contacts/safety.rules.ts'
import type { CallSheets, SheetCallee, Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { listCallees } from '#main/areas/contacts/paper/paper.queries.ts'
import { findInstruction } from '#main/areas/contacts/safety/safety.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'
import { getTurnout } from './turnout.queries.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

export interface SheetWish {
  meetingId: string
  /** One caller's alone; null: everyone's, and of those nobody calls yet. */
  callerId?: string | null | undefined
}

/**
 * The sheets to call from, one for each caller who has someone to call, last that of those nobody calls yet.
 * Who said no is on none; nor is anyone unsafe to contact who is not permitted, and of those who are, the card says how.
 */
export async function getCallSheets(db: AnyDb, { meetingId, callerId }: SheetWish, permitted: ReadonlySet<string>, now: number): Promise<CallSheets> {
  const { title, where, start, end } = await getMeeting(db, meetingId)
  const { callers, people } = await getTurnout(db, meetingId)
  const wanted = people.filter(({ contact, reply, callerId: has }) => !contact.archived && reply !== 'no' && (callerId ? has === callerId : true))
  const unsafe = wanted.filter(({ contact }) => contact.unsafe && !permitted.has(contact.id)).map(({ contact }) => contact.id)
  const unnamed = callers.filter((one) => one.unsafe && one.contactId && !permitted.has(one.contactId) && wanted.some(({ callerId: has }) => has === one.id)).map((one) => one.contactId!)
  const { people: callees } = await listCallees(db, { by: 'ids', ids: wanted.map(({ contact }) => contact.id) }, permitted)
  const byId = new Map(callees.map((one) => [one.id, one]))
  const shares = [...callers.map((one) => ({ callerId: one.id as string | null, callerName: unnamed.includes(one.contactId ?? '') ? '' : one.name })), { callerId: null, callerName: '' }]
  const sheets = []
  for (const share of shares) {
    const own = wanted.filter(({ callerId: has }) => has === share.callerId)
    const rows = await Promise.all(own.flatMap((person) => (byId.has(person.contact.id) ? [withCard(db, byId.get(person.contact.id)!, person, now)] : [])))
    if (rows.length > 0) sheets.push({ ...share, people: rows })
  }
  const leftOutIds = [...new Set([...unsafe, ...unnamed])]
  return { title, where, start, end, sheets, withoutPhone: wanted.length - unsafe.length - callees.length, leftOut: leftOutIds.length, leftOutIds: leftOutIds.slice(0, mostLeftOut) }
}

/** Who is on it by permit has the card's words beside the name, and no number where the card closes the phone. */
async function withCard(db: AnyDb, callee: Omit<SheetCallee, 'reply' | 'lastCall' | 'instruction'>, { contact, reply, lastCall }: Turnout['people'][number], now: number): Promise<SheetCallee> {
  const instruction = contact.unsafe ? await findInstruction(db, contact.id, now) : null
  return { ...callee, phones: mayUse(instruction, 'call') ? callee.phones : [], reply, lastCall, instruction }
}
