import type { Room, Site } from '#shared/areas/space/rooms.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'
import type { Selectable } from 'kysely'

/** Every site, archived ones too, by name. */
export async function listSites(db: AnyDb): Promise<Site[]> {
  const rows = await db.selectFrom('site').selectAll().orderBy('folded').orderBy('id').limit(100).execute()
  return rows.map(({ id, name, address, notes, archived_at }) => ({ id, name, address, notes, archived: archived_at !== null }))
}

/** The site, also an archived one; throws NOT_FOUND. */
export async function getSite(db: AnyDb, siteId: string): Promise<Site> {
  const site = (await listSites(db)).find(({ id }) => id === siteId)
  if (!site) throw notFound('space', siteId)
  return site
}

/** The room, also an archived one; throws NOT_FOUND. */
export async function getRoom(db: AnyDb, roomId: string): Promise<Room> {
  // A row for each room that is taken when this one is: itself, or those it is made of.
  const rows = await selectRooms(db)
    .innerJoin('room_part', 'room_part.room_id', 'room.id')
    .select('room_part.part_id')
    .where('room.id', '=', roomId)
    .orderBy('room_part.part_id')
    .execute()
  if (!rows[0]) throw notFound('space', roomId)
  return toRoom(rows[0], rows.map(({ part_id }) => part_id))
}

/** Every room, archived ones too, by name. */
export async function listRooms(db: AnyDb): Promise<Room[]> {
  const rows = await selectRooms(db).orderBy('room.folded').orderBy('room.id').limit(500).execute()
  const parts = Map.groupBy(await db.selectFrom('room_part').selectAll().limit(5000).execute(), (part) => part.room_id)
  return rows.map((row) => toRoom(row, (parts.get(row.id) ?? []).map(({ part_id }) => part_id)))
}

const selectRooms = (db: AnyDb) => db.selectFrom('room').leftJoin('site', 'site.id', 'room.site_id').selectAll('room').select('site.name as site_name')

type RoomRow = Selectable<Tables['room']> & { site_name: string | null }

function toRoom(row: RoomRow, partIds: string[]): Room {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Room['kind'],
    siteId: row.site_id,
    siteName: row.site_name,
    capacity: row.capacity,
    layouts: JSON.parse(row.layouts) as Room['layouts'],
    features: JSON.parse(row.features) as string[],
    access: JSON.parse(row.access) as Room['access'],
    setupMinutes: row.setup_minutes,
    cleanupMinutes: row.cleanup_minutes,
    partIds: partIds.filter((partId) => partId !== row.id),
    notes: row.notes,
    archived: row.archived_at !== null,
  }
}
