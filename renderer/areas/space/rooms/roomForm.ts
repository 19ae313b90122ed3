import { z } from 'zod'
import { type Layout, type Room, roomInput, type RoomInput } from '#shared/areas/space/rooms.schema.ts'

/** A room as it is typed: places of a layout, or minutes, that were emptied are none. */
export type RoomFormValues = Omit<z.input<typeof roomInput>, 'layouts' | 'capacity' | 'setupMinutes' | 'cleanupMinutes'> & {
  capacity: number | null
  layouts: Partial<Record<Layout, number | null>>
  setupMinutes: number | null
  cleanupMinutes: number | null
}

/** The rules are the contract's own; their complaints stand at the fields. */
export const roomForm = z.preprocess((typed) => {
  const { layouts, setupMinutes, cleanupMinutes, ...room } = typed as RoomFormValues
  return {
    ...room,
    layouts: Object.fromEntries(Object.entries(layouts).filter(([, places]) => places !== null && places !== undefined)),
    setupMinutes: setupMinutes ?? 0,
    cleanupMinutes: cleanupMinutes ?? 0,
  }
}, roomInput) as unknown as z.ZodType<RoomInput, RoomFormValues>

/** What stands in the form of a room, or of a new one at a site. */
export function roomValues(room: Room | null, siteId: string | null): RoomFormValues {
  if (!room) return { name: '', kind: 'room', siteId, capacity: 20, layouts: {}, features: [], access: [], setupMinutes: 0, cleanupMinutes: 0, partIds: [], notes: '' }
  const { id: _id, siteName: _siteName, archived: _archived, ...values } = room
  return values
}
