import { shippedLetters } from '#shared/areas/meetings/letters.rules.ts'
import { type Addressee, letterKind, type Letters, type LetterText, letterText, letterWay, type LetterWayState, type SentLetter } from '#shared/areas/meetings/letters.schema.ts'
import type { Invitation } from '#shared/areas/meetings/meetings.schema.ts'
import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { listClosedToNotices } from '#main/areas/contacts/consents/channels.queries.ts'
import { findReachOfMany, type WrittenReach } from '#main/areas/contacts/safety/reachMany.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

interface Asked {
  permitted: ReadonlySet<string>
  otherwise: Language
  now: number
}

/** Who is invited to a meeting, by name, how each can be told and what they were told. Throws NOT_FOUND. */
export async function listLetters(db: AnyDb, meetingId: string, { permitted, otherwise, now }: Asked): Promise<Letters> {
  const { invitations } = await getMeeting(db, meetingId)
  const leftOut = invitations.filter(({ contact }) => contact.unsafe && !permitted.has(contact.id))
  const shown = invitations.filter((one) => !leftOut.includes(one))
  const contacts = shown.map(({ contact }) => contact)
  const reach = await findReachOfMany(db, contacts, now)
  const closed = await listClosedToNotices(db, contacts.map(({ id }) => id))
  const sent = await listSent(db, meetingId)
  const people = shown.map((one) => addresseeOf(one, reach.get(one.contact.id)!, closed.get(one.contact.id), sent.get(one.contact.id) ?? [], otherwise))
  return { people, leftOut: leftOut.length, leftOutIds: leftOut.slice(0, mostLeftOut).map(({ contact }) => contact.id), texts: await listTexts(db) }
}

/** The clinic's words of every kind, or those the program comes with. */
export async function listTexts(db: AnyDb): Promise<LetterText[]> {
  const rows = await db.selectFrom('meeting_letter_text').select(['kind', 'words', 'version']).execute()
  const own = new Map(rows.map(({ kind, words, version }) => [kind, letterText.parse({ ...(JSON.parse(words) as object), kind, version })]))
  return shippedLetters.map((shipped) => own.get(shipped.kind) ?? { ...shipped })
}

function addresseeOf({ contact, reply }: Invitation, reach: WrittenReach, closed: ReadonlySet<string> | undefined, sent: SentLetter[], otherwise: Language): Addressee {
  const state = (way: 'email' | 'mail'): LetterWayState => {
    if (contact.archived) return 'archived'
    if (reach.ways[way] === 'closed') return 'card'
    if (closed?.has(way)) return 'withdrawn'
    return reach.ways[way] === 'none' ? 'unknown' : 'open'
  }
  const ways = { email: state('email'), letter: state('mail') }
  return {
    contactId: contact.id,
    name: contact.name,
    language: letterLanguage(contact.languages, otherwise),
    reply,
    ways,
    email: ways.email === 'open' ? reach.email : null,
    address: ways.letter === 'open' ? reach.address : null,
    askMember: reach.askMember,
    sent,
  }
}

async function listSent(db: AnyDb, meetingId: string): Promise<Map<string, SentLetter[]>> {
  const rows = await db
    .selectFrom('meeting_letter as letter')
    .leftJoin('member', 'member.id', 'letter.member_id')
    .select(['letter.id', 'letter.contact_id', 'letter.kind', 'letter.way', 'letter.at', 'member.name as by'])
    .where('letter.meeting_id', '=', meetingId)
    .orderBy('letter.at', 'desc')
    .orderBy('letter.id', 'desc')
    .execute()
  const byContact = Map.groupBy(rows, ({ contact_id }) => contact_id)
  return new Map([...byContact].map(([id, of]) => [id, of.map((row) => ({ id: row.id, kind: letterKind.parse(row.kind), way: letterWay.parse(row.way), at: row.at, by: row.by ?? '' }))]))
}
