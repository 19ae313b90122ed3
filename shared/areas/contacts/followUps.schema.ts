import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** How often it comes again once it is done. */
export const repeat = z.enum(['none', 'weekly', 'biweekly', 'monthly', 'yearly'])
export type Repeat = z.infer<typeof repeat>

/** A day something can be due: of a year that someone typed right. */
export const dueDay = day.refine((date) => date >= '2000-01-01' && date < '2200-01-01', 'followUps:due.odd')

export const followUpInput = z.object({
  what: line(500),
  due: dueDay,
  /** Whom it is about; null: nobody in particular. */
  contactId: id.nullable().default(null),
  /** Who will do it; null: the one who writes it down. */
  ownerId: id.nullable().default(null),
  repeat: repeat.default('none'),
})
export type FollowUpInput = z.infer<typeof followUpInput>

export const followUp = z.object({
  id,
  what: z.string(),
  due: day,
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  /** To be contacted only as the safe-contact card says. */
  contactUnsafe: z.boolean(),
  ownerId: id,
  ownerName: z.string(),
  repeat,
  /** The meeting at which it was promised. */
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  doneAt: instant.nullable(),
  archived: z.boolean(),
  version: z.int(),
})
export type FollowUp = z.infer<typeof followUp>

/** Which follow-ups: of one owner, about one contact, due by a day; or all. */
export const followUpFilter = z.object({
  state: z.enum(['open', 'done']).default('open'),
  ownerId: id.nullish(),
  contactId: id.nullish(),
  /** Open ones due on this day or before it. */
  until: day.nullish(),
})
export type FollowUpFilter = z.infer<typeof followUpFilter>
