import type { Room, RoomInput } from '#shared/areas/space/space.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexBooking } from './space.commands.ts'
import { getRoom, listBookingsToCome } from './space.queries.ts'

/** Writes a new room; CONFLICT `alreadyExists` when one in use has its name. */
export async function createRoom(db: WriteDb, input: RoomInput, act: Act): Promise<Room> {
  await refuseNamesake(db, input.name, null)
  const id = act.newId()
  await db.insertInto('room').values({ id, ...valuesOf(input), archived_at: null, created_at: act.at }).execute()
  act.touch('space', id)
  return getRoom(db, id)
}

/** Writes a room's values in place of the old; bookings to come are found by its new name from then on. */
export async function updateRoom(db: WriteDb, roomId: string, input: RoomInput, act: Act): Promise<Room> {
  const before = await getRoom(db, roomId)
  if (!before.archived) await refuseNamesake(db, input.name, roomId)
  await db.updateTable('room').set(valuesOf(input)).where('id', '=', roomId).execute()
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
  await refuseNamesake(db, room.name, roomId)
  await db.updateTable('room').set({ archived_at: null }).where('id', '=', roomId).execute()
  act.touch('space', roomId)
  return { ...room, archived: false }
}

/** Two rooms in use with one name would send people to the wrong door. */
async function refuseNamesake(db: WriteDb, name: string, except: string | null): Promise<void> {
  const namesake = await db
    .selectFrom('room')
    .select(['id', 'name'])
    .where('folded', '=', fold(name))
    .where('archived_at', 'is', null)
    .where('id', '!=', except ?? '')
    .executeTakeFirst()
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'space', id: namesake.id, label: namesake.name }] })
}

function valuesOf(input: RoomInput) {
  return {
    name: input.name,
    folded: fold(input.name),
    capacity: input.capacity,
    features: JSON.stringify(input.features),
    notes: input.notes,
  }
}
