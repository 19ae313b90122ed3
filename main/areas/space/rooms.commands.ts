import type { Room, RoomInput, Site, SiteInput } from '#shared/areas/space/rooms.schema.ts'
import { partsOf } from '#shared/areas/space/space.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexBooking } from './space.commands.ts'
import { getRoom, getSite } from './rooms.queries.ts'
import { listBookingsToCome } from './space.queries.ts'

/** Writes a new room; CONFLICT `alreadyExists` when one in use has its name. */
export async function createRoom(db: WriteDb, input: RoomInput, act: Act): Promise<Room> {
  await refuseNamesake(db, 'room', input.name, null)
  const id = act.newId()
  await refuseUnfit(db, input, id)
  await db.insertInto('room').values({ id, ...valuesOf(input), archived_at: null, created_at: act.at }).execute()
  await writeParts(db, id, input.partIds)
  act.touch('space', id)
  return getRoom(db, id)
}

/**
 * Writes a room's values in place of the old; bookings to come are found by its new name from then on, and take its new parts:
 * CONFLICT `bookingOverlap` when those are booked already. Margins hold for what is booked or moved from now on.
 */
export async function updateRoom(db: WriteDb, roomId: string, input: RoomInput, act: Act): Promise<Room> {
  const before = await getRoom(db, roomId)
  if (!before.archived) await refuseNamesake(db, 'room', input.name, roomId)
  await refuseUnfit(db, input, roomId)
  await db.updateTable('room').set(valuesOf(input)).where('id', '=', roomId).execute()
  if (String([...before.partIds].sort()) !== String([...input.partIds].sort())) {
    await writeParts(db, roomId, input.partIds)
    await takeAnew(db, roomId, act.at)
  }
  if (before.name !== input.name) {
    for (const booking of await listBookingsToCome(db, roomId, act.at)) await indexBooking(db, booking)
  }
  act.touch('space', roomId)
  return getRoom(db, roomId)
}

/** Takes a room out of use: it can no longer be booked; what is booked in it stays until it is moved or cancelled. */
export async function archiveRoom(db: WriteDb, roomId: string, act: Act): Promise<Room> {
  const room = await getRoom(db, roomId)
  if (room.archived) return room
  await db.updateTable('room').set({ archived_at: act.at }).where('id', '=', roomId).execute()
  act.touch('space', roomId)
  return { ...room, archived: true }
}

/** Takes an archived room into use again; CONFLICT `alreadyExists` when another has its name by now. */
export async function restoreRoom(db: WriteDb, roomId: string, act: Act): Promise<Room> {
  const room = await getRoom(db, roomId)
  if (!room.archived) return room
  await refuseNamesake(db, 'room', room.name, roomId)
  await db.updateTable('room').set({ archived_at: null }).where('id', '=', roomId).execute()
  act.touch('space', roomId)
  return { ...room, archived: false }
}

/** Writes a new site; CONFLICT `alreadyExists` when one in use has its name. */
export async function createSite(db: WriteDb, input: SiteInput, act: Act): Promise<Site> {
  await refuseNamesake(db, 'site', input.name, null)
  const id = act.newId()
  await db.insertInto('site').values({ id, ...siteValuesOf(input), archived_at: null, created_at: act.at }).execute()
  act.touch('space', id)
  return getSite(db, id)
}

export async function updateSite(db: WriteDb, siteId: string, input: SiteInput, act: Act): Promise<Site> {
  const before = await getSite(db, siteId)
  if (!before.archived) await refuseNamesake(db, 'site', input.name, siteId)
  await db.updateTable('site').set(siteValuesOf(input)).where('id', '=', siteId).execute()
  act.touch('space', siteId)
  return getSite(db, siteId)
}

/** Takes a site out of use, or into use again; its rooms stay as they are. */
export async function setSiteArchived(db: WriteDb, siteId: string, archived: boolean, act: Act): Promise<Site> {
  const site = await getSite(db, siteId)
  if (site.archived === archived) return site
  if (!archived) await refuseNamesake(db, 'site', site.name, siteId)
  await db.updateTable('site').set({ archived_at: archived ? act.at : null }).where('id', '=', siteId).execute()
  act.touch('space', siteId)
  return { ...site, archived }
}

/** Two in use with one name would send people to the wrong door. */
async function refuseNamesake(db: WriteDb, table: 'room' | 'site', name: string, except: string | null): Promise<void> {
  const namesake = await db
    .selectFrom(table)
    .select(['id', 'name'])
    .where('folded', '=', fold(name))
    .where('archived_at', 'is', null)
    .where('id', '!=', except ?? '')
    .executeTakeFirst()
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'space', id: namesake.id, label: namesake.name }] })
}

/** A combination is made of rooms in use that are themselves whole, and a room that is part of one cannot become one. */
async function refuseUnfit(db: WriteDb, input: RoomInput, roomId: string): Promise<void> {
  if (input.siteId !== null) await getSite(db, input.siteId)
  if (input.partIds.length === 0) return
  for (const [index, partId] of input.partIds.entries()) {
    const part = await getRoom(db, partId)
    if (part.archived || part.partIds.length > 0 || partId === roomId || input.partIds.indexOf(partId) !== index) throw invalidField(['partIds'], 'space:rooms.partUnfit')
  }
  const within = await db.selectFrom('room_part').select('room_id').where('part_id', '=', roomId).where('room_id', '!=', roomId).executeTakeFirst()
  if (within) throw invalidField(['partIds'], 'space:rooms.isPart')
}

async function writeParts(db: WriteDb, roomId: string, partIds: string[]): Promise<void> {
  await db.deleteFrom('room_part').where('room_id', '=', roomId).execute()
  await db.insertInto('room_part').values(partsOf({ id: roomId, partIds }).map((part_id) => ({ room_id: roomId, part_id }))).execute()
}

/** Has the store write anew what the bookings to come of a room take. */
async function takeAnew(db: WriteDb, roomId: string, at: number): Promise<void> {
  for (const { id } of await listBookingsToCome(db, roomId, at)) await db.updateTable('booking').set({ room_id: roomId }).where('id', '=', id).execute()
}

function valuesOf(input: RoomInput) {
  return {
    name: input.name,
    folded: fold(input.name),
    kind: input.kind,
    site_id: input.siteId,
    capacity: input.capacity,
    layouts: JSON.stringify(input.layouts),
    features: JSON.stringify(input.features),
    access: JSON.stringify(input.access),
    setup_minutes: input.setupMinutes,
    cleanup_minutes: input.cleanupMinutes,
    notes: input.notes,
  }
}

const siteValuesOf = (input: SiteInput) => ({ name: input.name, folded: fold(input.name), address: input.address, notes: input.notes })
