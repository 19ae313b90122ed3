import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'

/** What can be booked: a room, a teleconference line, a computer station. */
export const roomKind = z.enum(['room', 'line', 'station'])
export type RoomKind = z.infer<typeof roomKind>

/** How a room can be set up, each with its own number of places. */
export const layout = z.enum(['theatre', 'classroom', 'boardroom', 'circle', 'tables', 'open'])
export type Layout = z.infer<typeof layout>

/** What makes a room reachable and usable for all; ticked when it is there. */
export const access = z.enum(['stepFree', 'elevator', 'automaticDoor', 'accessibleWashroom', 'allGenderWashroom', 'hearingLoop', 'adjustableLight', 'quiet', 'scentFree', 'nearTransit'])
export type Access = z.infer<typeof access>

/** Minutes a room is taken before a booking begins, or after it ends: eight hours at most. */
export const longestMargin = 480
export const margin = z.int().min(0).max(longestMargin)

export const siteInput = z.object({ name: line(80), address: optionalLine(200), notes: prose(2000) })
export type SiteInput = z.infer<typeof siteInput>
/** A place with rooms: the clinic's own, or a hall it may use. */
export const site = siteInput.extend({ id, archived: z.boolean() })
export type Site = z.infer<typeof site>

const roomFields = z.object({
  name: line(80),
  kind: roomKind.default('room'),
  siteId: id.nullable().default(null),
  /** The most people it holds, however it is set up. */
  capacity: z.int().min(1).max(2000),
  /** How many it holds in each layout; one not named here is not set up in this room. */
  layouts: z.partialRecord(layout, z.int().min(1).max(2000)).default({}),
  /** What the room has, in words ("projector", "kitchen next door"). */
  features: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  access: z.array(access).max(access.options.length).default([]),
  setupMinutes: margin.default(0),
  cleanupMinutes: margin.default(0),
  /** The rooms it is made of, with the walls between them open; none for a room of its own. */
  partIds: z.array(id).max(10).default([]),
  notes: prose(2000),
})

export const roomInput = roomFields.superRefine((room, check) => {
  if (room.partIds.length === 1) check.addIssue({ code: 'custom', path: ['partIds'], message: 'space:rooms.onePart' })
  for (const [name, places] of Object.entries(room.layouts)) {
    if (places > room.capacity) check.addIssue({ code: 'custom', path: ['layouts', name], message: 'space:rooms.layoutTooLarge' })
  }
})
export type RoomInput = z.infer<typeof roomInput>
export const room = roomFields.extend({ id, siteName: z.string().nullable(), archived: z.boolean() })
export type Room = z.infer<typeof room>
