import { isUnsafe, mayUse } from '#shared/areas/contacts/safety.rules.ts'
import type { SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import type { ThankList, ToThank, WayState } from '#shared/areas/meetings/after.schema.ts'
import { todayOf } from '#main/areas/contacts/consents/consents.queries.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { findInstruction } from '#main/areas/contacts/safety/safety.queries.ts'
import { among } from '#main/store/bulk.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getDoorMeeting } from '../door/door.queries.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

/** Who came, who called for it and who had a part at it, archived ones left out, by name; nobody unsafe to contact who is not permitted. Throws NOT_FOUND. */
export async function listToThank(db: AnyDb, meetingId: string, permitted: ReadonlySet<string>, now: number): Promise<ThankList> {
  await getDoorMeeting(db, meetingId)
  const [came, callers, roles] = await Promise.all([
    db.selectFrom('meeting_attendee').select(['contact_id', 'first_time']).where('meeting_id', '=', meetingId).where('excused', '=', 0).where('contact_id', 'is not', null).execute(),
    db.selectFrom('meeting_caller').select('contact_id').where('meeting_id', '=', meetingId).where('contact_id', 'is not', null).execute(),
    db.selectFrom('meeting_role').select(['contact_id', 'role']).where('meeting_id', '=', meetingId).where('contact_id', 'is not', null).orderBy('position').execute(),
  ])
  const attended = new Map(came.map((row) => [row.contact_id!, row.first_time === 1]))
  const called = new Set(callers.map((row) => row.contact_id!))
  const rolesOf = Map.groupBy(roles, (row) => row.contact_id!)
  const ids = [...new Set([...attended.keys(), ...called, ...rolesOf.keys()])]
  const contacts = (await listContactSummaries(db, ids)).filter(({ archived }) => !archived).toSorted((one, other) => one.name.localeCompare(other.name))
  const leftOut = contacts.filter(({ id, unsafe }) => unsafe && !permitted.has(id)).map(({ id }) => id)
  const shown = contacts.filter(({ id }) => !leftOut.includes(id))
  const ways = await waysOf(db, shown, now)
  const thanked = await thankedOf(db, meetingId)
  const people = shown.map(({ id, name, unsafe, languages }): ToThank => ({
    contactId: id, name, unsafe, languages, came: attended.has(id), firstTime: attended.get(id) ?? false, called: called.has(id),
    roles: (rolesOf.get(id) ?? []).map(({ role }) => role),
    ...ways.get(id)!, thankedAt: thanked.get(id)?.at ?? null, thankedBy: thanked.get(id)?.by ?? null,
  }))
  return { people, leftOut: leftOut.length, leftOutIds: leftOut.slice(0, mostLeftOut) }
}

type Ways = Pick<ToThank, 'ways' | 'phone' | 'email'>

/** How each can be reached: as they agreed, as far as the card lets it; a number or address only where it may be used. */
async function waysOf(db: AnyDb, contacts: readonly { id: string; unsafe: boolean }[], now: number): Promise<Map<string, Ways>> {
  const ids = contacts.map(({ id }) => id)
  const today = await todayOf(db, now)
  const [phones, emails, addresses, consents] = await Promise.all([
    db.selectFrom('contact_phone').select(['contact_id', 'number as value']).where('contact_id', 'in', among(ids)).where('kind', '<>', 'fax').orderBy('contact_id').orderBy('position').execute(),
    db.selectFrom('contact_email').select(['contact_id', 'address as value']).where('contact_id', 'in', among(ids)).orderBy('contact_id').orderBy('position').execute(),
    db.selectFrom('contact_address').select(['contact_id', 'street as value']).where('contact_id', 'in', among(ids)).where('street', '<>', '').orderBy('contact_id').orderBy('position').execute(),
    db.selectFrom('contact_consent').select(['contact_id', 'channel']).where('contact_id', 'in', among(ids)).where('purpose', '=', 'meetingNotices').where('withdrawn_on', 'is', null).where('struck_reason', 'is', null)
      .where(({ eb, or }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)])).execute(),
  ])
  const [phoneOf, emailOf, addressOf] = [phones, emails, addresses].map(firstOf) as [Map<string, string>, Map<string, string>, Map<string, string>]
  const agreed = new Set(consents.map(({ contact_id, channel }) => `${contact_id} ${channel}`))
  const ways = new Map<string, Ways>()
  for (const { id, unsafe } of contacts) {
    const card = unsafe ? await findInstruction(db, id, now) : null
    const state = (channel: 'call' | 'email' | 'mail', consent: string, known: string | undefined): WayState =>
      !mayTell(card, channel) ? 'closed' : known === undefined ? 'none' : agreed.has(`${id} ${consent}`) ? 'agreed' : 'open'
    const own = { phone: state('call', 'phone', phoneOf.get(id)), email: state('email', 'email', emailOf.get(id)), mail: state('mail', 'mail', addressOf.get(id)) }
    const shown = (way: WayState, value: string | undefined) => (way === 'agreed' || way === 'open' ? (value ?? null) : null)
    ways.set(id, { ways: own, phone: shown(own.phone, phoneOf.get(id)), email: shown(own.email, emailOf.get(id)) })
  }
  return ways
}

/** What is written names the clinic: with limits, that must be safe too. */
function mayTell(card: SafetyInstruction | null, channel: 'call' | 'email' | 'mail'): boolean {
  if (!mayUse(card, channel)) return false
  return channel === 'call' || card === null || !isUnsafe(card.level) || card.nameClinic === 'yes'
}

const firstOf = (rows: { contact_id: string; value: string }[]) => new Map(rows.toReversed().map(({ contact_id, value }) => [contact_id, value]))

async function thankedOf(db: AnyDb, meetingId: string): Promise<Map<string, { at: number; by: string | null }>> {
  const rows = await db.selectFrom('meeting_thanks as thanks').leftJoin('member', 'member.id', 'thanks.member_id').select(['thanks.contact_id', 'thanks.at', 'member.name as by']).where('thanks.meeting_id', '=', meetingId).execute()
  return new Map(rows.map(({ contact_id, at, by }) => [contact_id, { at, by }]))
}
