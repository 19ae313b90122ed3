import type { ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { fold } from '#shared/base/text.ts'

/** The room that a place of the file means: as the person chose, else the room of that name, else the one for the whole file. */
export function roomFinder(rooms: readonly Room[], choices: Pick<ImportChoices, 'roomId' | 'places'>): (location: string) => Room | null {
  const inUse = rooms.filter(({ archived }) => !archived)
  const byId = new Map(inUse.map((room) => [room.id, room]))
  const byName = new Map(inUse.map((room) => [fold(room.name), room]))
  const chosen = new Map(choices.places.map(({ location, roomId }) => [location, roomId]))
  const otherwise = (choices.roomId && byId.get(choices.roomId)) || null
  return (location) => {
    const choice = chosen.get(location)
    if (choice) return byId.get(choice) ?? null
    return roomNamed(location, byName) ?? otherwise
  }
}

/** "Large hall", "Large hall, 120 Harbour Lane" and "Large hall; projector" all name the hall. */
function roomNamed(location: string, byName: ReadonlyMap<string, Room>): Room | undefined {
  if (location === '') return undefined
  return byName.get(fold(location)) ?? location.split(/[;,(–—]| - /).map((part) => byName.get(fold(part))).find((room) => room !== undefined)
}
