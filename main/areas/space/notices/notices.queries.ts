import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import type { Notice, NoticeKind, NoticeLine } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import { findReach } from '#main/areas/contacts/safety/reach.queries.ts'
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
    ...(await findReach(db, contact, now)),
    line: await getNoticeLine(db),
  }
}

/** What the coordinator adds to every letter; nothing until something was set. */
export async function getNoticeLine(db: AnyDb): Promise<NoticeLine> {
  const row = await db.selectFrom('notice_line').select(['english', 'french']).executeTakeFirst()
  return row ?? { english: '', french: '' }
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
