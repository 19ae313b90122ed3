import { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { AgreedWords, DoorPerson, FirstTimerInput, PaperInput, PaperResult } from '#shared/areas/meetings/door.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { giveConsent } from '#main/areas/contacts/consents/consents.commands.ts'
import { createContact } from '#main/areas/contacts/contacts.commands.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addUnnamed, type Arrival, arrivalMoment, markArrived, noteDetails, openDoor } from './door.commands.ts'
import { getDoorPerson, listKnownNames } from './door.queries.ts'

/** Makes a contact of someone new, writes down what they agreed to, in the words they were shown, and marks them as arrived. */
export async function addFirstTimer(db: WriteDb, meetingId: string, person: FirstTimerInput, words: AgreedWords, arrival: Arrival, act: Act): Promise<DoorPerson> {
  const { givenName, familyName, phone, email, language, consent, ...told } = person
  const contact = await createContact(db, contactInput.parse({
    kind: 'person', givenName, familyName, languages: language ? [language] : [],
    phones: phone ? [{ kind: 'mobile', number: phone }] : [], emails: email ? [{ kind: 'home', address: email }] : [],
  }), act)
  if (consent) await agree(db, contact.id, { phone, email }, words, act)
  const arrived = await markArrived(db, meetingId, contact.id, arrival, act)
  await noteDetails(db, arrived.attendance!.id, { ...told, language }, act)
  return getDoorPerson(db, meetingId, contact.id)
}

/**
 * Marks all whom a paper sheet names. Whoever was marked before stays so; a name that one person alone bears is theirs,
 * one that nobody bears becomes a contact. INVALID at the names that several bear: then nothing is written.
 */
export async function takeFromPaper(db: WriteDb, { meetingId, contactIds, names, unnamed, presence, at }: PaperInput, act: Act): Promise<PaperResult> {
  const meeting = await openDoor(db, meetingId)
  const moment = arrivalMoment(meeting, act.at, at)
  const read = await personsOf(db, meetingId, names)
  const marked: string[] = []
  const created = await addNamed(db, read.fresh, act)
  const wanted = [...new Set([...contactIds, ...read.known, ...created])]
  for (const contactId of wanted) {
    const known = await getDoorPerson(db, meetingId, contactId)
    if (known.attendance && !known.attendance.excused) continue
    const { attendance } = await markArrived(db, meetingId, contactId, { presence, at: moment }, act)
    marked.push(attendance!.id)
  }
  const others = await addUnnamed(db, meetingId, unnamed, { presence, at: moment }, act)
  return { marked: marked.length + others.length, already: wanted.length - marked.length, created: created.length, attendanceIds: [...marked, ...others] }
}

/** Whom the names mean: who is here already, and those nobody knows yet, each once. */
async function personsOf(db: WriteDb, meetingId: string, names: readonly string[]): Promise<{ known: string[]; fresh: string[] }> {
  const found = await listKnownNames(db, meetingId, names)
  // Of several who bear a name, the one on the list is meant.
  const meant = found.map(({ name, persons }) => ({ name, persons: persons.some(({ onList }) => onList) ? persons.filter(({ onList }) => onList) : persons }))
  const issues = meant.flatMap(({ persons }, index) => (persons.length > 1 ? [{ path: ['names', index], code: 'custom', message: 'meetingDoor:paper.several' }] : []))
  if (issues.length > 0) throw deskError('INVALID', { issues })
  return { known: meant.flatMap(({ persons }) => persons.map(({ contactId }) => contactId)), fresh: [...new Set(meant.filter(({ persons }) => persons.length === 0).map(({ name }) => name))] }
}

/** A name as it is written: its last word is the family's. */
async function addNamed(db: WriteDb, names: readonly string[], act: Act): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) {
    const words = name.split(/\s+/)
    const familyName = words.length > 1 ? words.pop()! : ''
    ids.push((await createContact(db, contactInput.parse({ kind: 'person', givenName: words.join(' ').slice(0, 120), familyName: familyName.slice(0, 120) }), act)).id)
  }
  return ids
}

/** One consent for each way they gave. */
async function agree(db: WriteDb, contactId: string, { phone, email }: Pick<FirstTimerInput, 'phone' | 'email'>, words: AgreedWords, act: Act): Promise<void> {
  const givenOn = dayAt(act.at, await getZone(db))
  const channels = [...(phone ? ['phone' as const] : []), ...(email ? ['email' as const] : [])]
  for (const channel of channels) {
    await giveConsent(db, contactId, {
      channel, purpose: 'meetingNotices', purposeWords: '', type: 'express', basis: null, givenOn, endedOn: null, method: 'inPerson',
      wording: words.wording, wordingVersion: words.version, language: words.language, takenBy: act.member.name.slice(0, 120), evidence: '',
    }, act)
  }
}
