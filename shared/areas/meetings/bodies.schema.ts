import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant, wallClock } from '#shared/base/time.ts'
import { meetingKind } from './meetings.schema.ts'

/** Before whom one speaks. */
export const bodyKind = z.enum(['council', 'committee', 'board', 'tribunal', 'legislature'])
export type BodyKind = z.infer<typeof bodyKind>

/** Until when one registers to speak: so many days before, at a clock of the wall or by the day's end. */
export const bodyDeadline = z.object({ days: z.int('kit:required').min(0).max(60), counting: z.enum(['daysBefore', 'businessDaysBefore']), by: wallClock.nullable().default(null) })
export type BodyDeadline = z.infer<typeof bodyDeadline>

export const bodyInput = z.object({
  /** "shipped:ttcBoard" is the program's own word. */
  name: line(),
  kind: bodyKind.default('committee'),
  /** How long each may speak; null: set each time. */
  minutes: z.int().min(1).max(240).nullable().default(null),
  /** Null: none, or told each time. */
  deadline: bodyDeadline.nullable().default(null),
  how: prose(2000),
  /** Its office, an organization of the contacts. */
  contactId: id.nullable().default(null),
  notes: prose(5000),
  /** Nobody here has made sure yet that this is how it is. */
  toCheck: z.boolean().default(false),
})
export type BodyInput = z.infer<typeof bodyInput>

export const body = bodyInput.extend({ id, contactName: z.string().nullable(), archived: z.boolean(), version: z.int() })
export type Body = z.infer<typeof body>

export const mostSpeakers = 30
/** Kinds of meetings at which one speaks before a body. */
export const kindsBefore: readonly z.infer<typeof meetingKind>[] = ['delegation', 'deputation', 'hearing']

const speakerInput = z.object({ contactId: id, minutes: z.int().min(1).max(240).nullable().default(null), registered: z.boolean().default(false), note: optionalLine() })

export const appearanceInput = z.object({
  meetingId: id,
  /** 0 while nothing was written. */
  version: z.int().min(0),
  bodyId: id.nullable(),
  /** Of the body's agenda, or of a bill: "TE12.4", "Bill 60". */
  itemNumber: optionalLine(60),
  /** In the order in which they speak. */
  speakers: z.array(speakerInput).max(mostSpeakers),
  /** Written comments were sent. */
  writtenSent: z.boolean(),
})
export type AppearanceInput = z.infer<typeof appearanceInput>

export const speaker = speakerInput.extend({ name: z.string(), unsafe: z.boolean() })
export type Speaker = z.infer<typeof speaker>

/** What a meeting has to do with a body. */
export const appearance = z.object({
  meetingId: id,
  version: z.int(),
  body: body.nullable(),
  itemNumber: z.string(),
  speakers: z.array(speaker),
  writtenSentAt: instant.nullable(),
  /** The body's own deadline, counted back from the meeting's day. */
  registerBy: z.object({ day, by: wallClock.nullable(), lateFrom: instant }).nullable(),
})
export type Appearance = z.infer<typeof appearance>
