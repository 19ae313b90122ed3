import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { day, instant } from '#shared/base/time.ts'
import { briefKind } from './briefs.schema.ts'

/** Copies of a document that were made, in one of its languages, for a meeting or for none. */
export const giving = z.object({
  id,
  briefId: id,
  language,
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  /** On whose account; null: the clinic's own. */
  groupName: z.string().nullable(),
  copies: z.int(),
  /** Printed sides of one copy; null where it was not noted. */
  pages: z.int().nullable(),
  at: instant,
  memberName: z.string(),
  /** Called off since: not given out after all, and why. */
  cancelled: z.boolean(),
  cancelReason: z.string(),
})
export type Giving = z.infer<typeof giving>

/** How often copies were made that were not called off, and how many. */
const sum = z.object({ times: z.int(), copies: z.int() })

/** Of one document in both its languages: the last two hundred times, newest first, and what they come to. */
export const givenOfBrief = z.object({ lines: z.array(giving), year: sum, ever: sum, yearFrom: day })

/** A document by how much of it was given out. */
export const mostGiven = sum.extend({
  id,
  title: z.string(),
  language,
  kind: briefKind,
  archived: z.boolean(),
  /** For how many meetings. */
  meetings: z.int(),
  /** How many of the copies were in French. */
  french: z.int(),
  last: instant,
})
export type MostGiven = z.infer<typeof mostGiven>

/** The fiscal year that begins on April 1 of `year`. */
export const givenYear = z.object({ year: z.int().min(2000).max(2200) })
