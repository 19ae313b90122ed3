import { isUnsafe, mayUse } from '#shared/areas/contacts/safety.rules.ts'
import type { SafeChannel, SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import type { Notice, NoticeKind, NoticeLine } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import { findCard, findInstruction } from '#main/areas/contacts/safety/safety.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getRoom, getSite } from '../rooms.queries.ts'
import { getBooking, listBookingChanges } from '../space.queries.ts'

interface Asked {
  bookingId: string
  kind: NoticeKind
  language: Language
  now: number
}

/** What is to be said about a booking to whom it is for, and by which ways their safe-contact card lets it be said. */
export async function composeNotice(db: AnyDb, { bookingId, kind, language, now }: Asked): Promise<Notice> {
  const booking = await getBooking(db, bookingId)
  const contact = booking.contactId === null ? null : await getContact(db, booking.contactId)
  return {
    kind,
    language: letterLanguage(contact?.languages ?? [], language),
    booking,
    place: await placeOf(db, booking),
    before: kind === 'changed' ? await lastBefore(db, booking) : null,
    contactId: contact?.id ?? null,
    ...(contact ? await reachOf(db, contact, now) : nobody),
    line: await getNoticeLine(db),
  }
}

/** What the coordinator adds to every letter; nothing until something was set. */
export async function getNoticeLine(db: AnyDb): Promise<NoticeLine> {
  const row = await db.selectFrom('notice_line').select(['english', 'french']).executeTakeFirst()
  return row ?? { english: '', french: '' }
}

type Reach = Pick<Notice, 'ways' | 'email' | 'phone' | 'address' | 'askMember'>

const nobody: Reach = { ways: { email: 'none', mail: 'none', phone: 'none' }, email: null, phone: null, address: null, askMember: null }

/** How to reach someone: of a way that the card closes, nothing is given. */
async function reachOf(db: AnyDb, contact: Contact, now: number): Promise<Reach> {
  const instruction = contact.unsafe ? await findInstruction(db, contact.id, now) : null
  const email = contact.emails[0]?.address ?? null
  const phone = contact.phones.find(({ kind }) => kind !== 'fax')?.number ?? null
  const address = contact.addresses.find(({ kind, street }) => kind === 'mailing' && street) ?? contact.addresses.find(({ street }) => street) ?? null
  const state = (channel: SafeChannel, known: unknown) => (!mayTell(instruction, channel) ? 'closed' : known === null ? 'none' : 'open') as 'closed' | 'none' | 'open'
  const ways = { email: state('email', email), mail: state('mail', address), phone: state('call', phone) }
  const closed = Object.values(ways).includes('closed')
  return {
    ways,
    email: ways.email === 'open' ? email : null,
    // Who has limits is called as the card says, which their record shows before the number.
    phone: ways.phone === 'open' && !contact.unsafe ? phone : null,
    address: ways.mail === 'open' && address ? { street: address.street, city: address.city, province: address.province, postalCode: address.postalCode } : null,
    askMember: closed ? ((await findCard(db, contact.id))?.savedBy ?? null) : null,
  }
}

/** A letter and an e-mail name the clinic: of someone with limits it must be safe to name it. Whoever calls sees the card first. */
function mayTell(instruction: SafetyInstruction | null, channel: SafeChannel): boolean {
  if (!mayUse(instruction, channel)) return false
  return channel === 'call' || instruction === null || !isUnsafe(instruction.level) || instruction.nameClinic === 'yes'
}

/** Where and when it was before it was last moved. */
async function lastBefore(db: AnyDb, booking: Booking): Promise<Notice['before']> {
  return (await listBookingChanges(db, booking.id)).find(({ event }) => event === 'moved')?.from ?? null
}

async function placeOf(db: AnyDb, booking: Booking): Promise<string> {
  const { siteId } = await getRoom(db, booking.roomId)
  if (siteId === null) return ''
  const { name, address } = await getSite(db, siteId)
  return [name, address].filter(Boolean).join(', ')
}
