import type { Access, Room, RoomKind } from '#shared/areas/space/rooms.schema.ts'
import { overlaps, type Span } from '#shared/areas/space/space.rules.ts'
import { fold } from '#shared/base/text.ts'

/** Which rooms the board shows. */
export interface RoomFilter {
  room: string | null
  kind: RoomKind | null
  site: string | null
  feature: string | null
  access: Access[]
  seats: number | null
  /** Only rooms free from one clock to another, on one of the days shown at least: "18:00-20:00". */
  free: { from: string; to: string } | null
}

export const noFilter: RoomFilter = { room: null, kind: null, site: null, feature: null, access: [], seats: null, free: null }

/** The rooms in use that are as asked; whether they are free is another question. */
export function roomsAsked(rooms: readonly Room[], filter: RoomFilter): Room[] {
  return rooms.filter(
    (room) =>
      !room.archived &&
      (filter.room === null || room.id === filter.room) &&
      (filter.kind === null || room.kind === filter.kind) &&
      (filter.site === null || room.siteId === filter.site) &&
      (filter.feature === null || room.features.some((feature) => fold(feature) === fold(filter.feature!))) &&
      filter.access.every((need) => room.access.includes(need)) &&
      (filter.seats === null || room.capacity >= filter.seats),
  )
}

/** Whether a room whose taken times are these is free through one of the wanted spans at least. */
export function isFreeOnce(taken: readonly Span[], wanted: readonly Span[]): boolean {
  return wanted.some((span) => taken.every((one) => !overlaps(one, span)))
}

/** Every feature that a room in use has, once each, by name. */
export function featuresOf(rooms: readonly Room[], language: string): string[] {
  const known = new Map(rooms.filter((room) => !room.archived).flatMap((room) => room.features.map((feature) => [fold(feature), feature] as const)))
  return [...known.values()].sort((one, other) => one.localeCompare(other, language))
}
