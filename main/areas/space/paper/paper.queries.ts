import type { DaySheet, DoorSign, SheetBooking, Slip } from '#shared/areas/space/paper.schema.ts'
import { letterLanguage, namesSomeone } from '#shared/areas/space/paper.rules.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { boundsOfDay, dayAt } from '#shared/base/time.ts'
import type { Language } from '#shared/base/language.ts'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getRoom, getSite, listRooms } from '../rooms.queries.ts'
import { getBooking, listBookings } from '../space.queries.ts'

interface Signs {
  day: string
  signs: DoorSign[]
  leftOut: number
  leftOutIds: string[]
}

/** A sign for each room in use that has a door, by site and name: what is booked there that day, in combinations too. */
export async function listDoorSigns(db: AnyDb, day: string, permitted: ReadonlySet<string>): Promise<Signs> {
  const { bookings, mute, ...rest } = await bookingsOn(db, day, permitted)
  const rooms = await listRooms(db)
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const come = bookings.filter(({ noShowAt, status }) => noShowAt === null && status !== 'awaiting')
  const isOn = (booking: Booking, room: Room) => booking.roomId === room.id || byId.get(booking.roomId)?.partIds.includes(room.id) === true
  const signs = rooms
    .filter((room) => !room.archived && room.kind !== 'line' && room.partIds.length === 0)
    .toSorted((one, other) => (one.siteName ?? '').localeCompare(other.siteName ?? ''))
    .map((room) => ({
      roomId: room.id,
      roomName: room.name,
      siteName: room.siteName,
      kind: room.kind,
      bookings: come.filter((booking) => isOn(booking, room)).map((booking) => {
        const { id, start, end, status } = booking
        return { id, start, end, status, title: mute(booking, booking.title), groupName: mute(booking, booking.contactName), within: booking.roomId === room.id ? null : booking.roomName }
      }),
    }))
  return { day, signs, ...rest }
}

/** All bookings that touch a day, by time. */
export async function getDaySheet(db: AnyDb, day: string, permitted: ReadonlySet<string>): Promise<DaySheet> {
  const { bookings, mute, ...rest } = await bookingsOn(db, day, permitted)
  const rooms = new Map((await listRooms(db)).map((room) => [room.id, room]))
  return { day, bookings: bookings.map((booking) => onSheet(booking, rooms.get(booking.roomId)!, mute)), ...rest }
}

/** What someone takes home who booked a room, in their language; the name of someone unsafe to contact stays off it. */
export async function getSlip(db: AnyDb, bookingId: string, language: Language): Promise<Slip> {
  const booking = await getBooking(db, bookingId)
  const room = await getRoom(db, booking.roomId)
  const contact = booking.contactId === null ? undefined : (await contactSummariesById(db, [booking.contactId])).get(booking.contactId)
  const mute = muteOf(contact?.unsafe ? new Set([contact.id]) : new Set())
  return {
    ...onSheet(booking, room, mute),
    holdUntil: booking.holdUntil,
    cancelled: booking.cancelled,
    language: letterLanguage(contact?.languages ?? [], language),
    nameLeftOff: contact?.unsafe ?? false,
    room,
    site: room.siteId === null ? null : await getSite(db, room.siteId),
  }
}

/** Takes off paper what would name someone who stays off it. */
type Mute = <Text extends string | null>(booking: Booking, text: Text) => Text | null

const muteOf = (unsafe: ReadonlySet<string>): Mute => (booking, text) => {
  if (text === null || booking.contactId === null || !unsafe.has(booking.contactId)) return text
  return booking.contactName !== null && namesSomeone(text, booking.contactName) ? null : text
}

async function bookingsOn(db: AnyDb, day: string, permitted: ReadonlySet<string>) {
  const zone = await getZone(db)
  const bookings = (await listBookings(db, boundsOfDay(day, zone))).filter(({ start, end }) => dayAt(start, zone) <= day && dayAt(end - 1, zone) >= day)
  const ids = [...new Set(bookings.flatMap(({ contactId }) => (contactId === null ? [] : [contactId])))]
  const contacts = await contactSummariesById(db, ids)
  const leftOutIds = ids.filter((id) => contacts.get(id)?.unsafe === true && !permitted.has(id))
  return { bookings, mute: muteOf(new Set(leftOutIds)), leftOut: leftOutIds.length, leftOutIds }
}

const onSheet = (booking: Booking, room: Room, mute: Mute): SheetBooking => ({
  id: booking.id,
  start: booking.start,
  end: booking.end,
  status: booking.status,
  title: mute(booking, booking.title),
  groupName: mute(booking, booking.contactName),
  roomName: room.name,
  siteName: room.siteName,
  expected: booking.expected,
  layout: booking.layout,
  equipment: booking.equipment.filter((thing) => mute(booking, thing) !== null),
  setupMinutes: booking.setupMinutes ?? room.setupMinutes,
  cleanupMinutes: booking.cleanupMinutes ?? room.cleanupMinutes,
  keyHolder: mute(booking, booking.keyHolder),
  notes: mute(booking, booking.notes),
  arrivedAt: booking.arrivedAt,
  leftAt: booking.leftAt,
  noShowAt: booking.noShowAt,
})
