import { z } from 'zod'
import { contactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { id } from '#shared/base/ids.ts'
import { line, prose } from '#shared/base/text.ts'
import { day, daysBetween, instant } from '#shared/base/time.ts'
import { needFields, windowInOrder } from './finding.schema.ts'

/** The longest that someone waits: half a year from the first day to the last. */
export const mostDaysWaited = 184

const wantFields = z.object({
  ...needFields,
  /** Its purpose, which becomes the booking's. */
  title: line(200),
  /** The group or person it is for. */
  contactId: id.nullable().default(null),
  firstDay: day,
  lastDay: day,
  notes: prose(2000),
})

export const wantInput = wantFields
  .superRefine(windowInOrder)
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { path: ['lastDay'], message: 'spaceRules:hours.daysTurned' })
  .refine(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay) < mostDaysWaited, { path: ['lastDay'], message: 'spaceFinding:waitlist.tooLong' })
export type WantInput = z.infer<typeof wantInput>

/** In line; offered something and to answer; booked; taken off the list; or its last day went by. */
export const wantState = z.enum(['waiting', 'offered', 'booked', 'withdrawn', 'lapsed'])
export type WantState = z.infer<typeof wantState>

/** What someone waits for. */
export const want = wantFields.extend({
  id,
  state: wantState,
  /** Who it is for, without phone and e-mail when it is not safe to contact them. */
  contact: contactSummary.nullable(),
  roomName: z.string().nullable(),
  siteName: z.string().nullable(),
  createdAt: instant,
  /** What is held for them now, and until when they may answer; or what was booked. */
  offer: z.object({ bookingId: id, roomName: z.string(), start: instant, end: instant, until: instant.nullable() }).nullable(),
  /** How many offers they let go. */
  refused: z.int(),
})
export type Want = z.infer<typeof want>

/** Hours that an offer is held for whoever is first in line. */
export const offerHours = z.int().min(1).max(336)
export const usualOfferHours = 24
