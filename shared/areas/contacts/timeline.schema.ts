import { z } from 'zod'
import { meetingKind, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { dueDay } from './followUps.schema.ts'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'

/** The longest text of one entry, in characters. */
export const longestText = 20_000
/** A list shows so much of a text; the rest is fetched with the entry itself. */
export const excerptLength = 1000

const text = () => z.string().max(longestText, 'timeline:text.tooLong').default('')
const part = () => z.string().max(5000, 'timeline:text.partTooLong').default('')

export const writtenKind = z.enum(['note', 'call', 'email', 'letter', 'visit'])
export type WrittenKind = z.infer<typeof writtenKind>
/** What people write down themselves. */
export const entryKind = z.enum([...writtenKind.options, 'oneToOne'])
export type EntryKind = z.infer<typeof entryKind>
/** All that a timeline shows, for its filters. */
export const timelineKind = z.enum([...entryKind.options, 'meeting', 'loan', 'booking', 'document'])
export type TimelineKind = z.infer<typeof timelineKind>

/** Who began: we (`out`) or they (`in`). */
export const direction = z.enum(['out', 'in'])
export type Direction = z.infer<typeof direction>
export const callOutcome = z.enum(['reached', 'leftMessage', 'noAnswer', 'wrongNumber'])
export type CallOutcome = z.infer<typeof callOutcome>

/** What someone writes down; a direction is kept of calls, e-mails and letters, an outcome of calls alone. */
export const entryFields = z.object({
  kind: writtenKind,
  at: instant,
  direction: direction.nullable().default(null),
  outcome: callOutcome.nullable().default(null),
  text: text(),
})
export const entryInput = entryFields.superRefine((entry, check) => {
  if (entry.kind === 'note' && !entry.text.trim()) check.addIssue({ code: 'custom', path: ['text'], message: 'timeline:text.missing' })
})
export type EntryInput = z.infer<typeof entryInput>

/** Why one sits down together: to win someone, to keep a tie, to ask for more. */
export const oneToOnePurpose = z.enum(['recruitment', 'maintenance', 'escalation'])

/** What is kept of a one-to-one, in the person's own words where there are some. */
export const oneToOneFields = z.object({
  at: instant,
  purpose: oneToOnePurpose,
  place: optionalLine(),
  /** Story and motivation. */
  story: text(),
  concerns: part(),
  skills: part(),
  networks: part(),
  ask: part(),
  answer: part(),
  nextStep: optionalLine(500),
  /** The day of the next step: it becomes a follow-up. */
  nextOn: dueDay.nullable().default(null),
})
export const oneToOneInput = oneToOneFields.superRefine((met, check) => {
  if (met.nextOn && !met.nextStep) check.addIssue({ code: 'custom', path: ['nextStep'], message: 'timeline:nextStep.missing' })
})
export type OneToOneInput = z.infer<typeof oneToOneInput>

export const oneToOneDetail = oneToOneFields.omit({ at: true }).extend({ followUpId: id.nullable() })
export type OneToOneDetail = z.infer<typeof oneToOneDetail>

const heading = {
  id,
  at: instant,
  direction: direction.nullable(),
  outcome: callOutcome.nullable(),
  text: z.string(),
  /** Who wrote it, and of a one-to-one who was there. */
  memberName: z.string(),
}

export const entry = z.object({
  ...heading,
  contactId: id,
  kind: entryKind,
  /** Of a one-to-one; null for who may know only that it took place. */
  oneToOne: oneToOneDetail.nullable(),
  archived: z.boolean(),
  version: z.int(),
})
export type Entry = z.infer<typeof entry>

/** One line of a timeline: what someone wrote, or what another area knows. */
export const timelineItem = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('entry'),
    ...heading,
    kind: entryKind,
    /** There is more than the text shown here. */
    cut: z.boolean(),
    /** The words of this one-to-one are for organizers. */
    closed: z.boolean(),
  }),
  z.object({
    source: z.literal('meeting'),
    id,
    at: instant,
    title: z.string(),
    kind: meetingKind,
    /** What they answered; null for the group it is held with, and for who came without being invited. */
    reply: reply.nullable(),
    cancelled: z.boolean(),
    /** How they took part; `came` is false for who was excused. Null where no attendance was taken. */
    attendance: z
      .object({ came: z.boolean(), inPerson: z.boolean(), remote: z.enum(['phone', 'video']).nullable(), arrivedAt: instant.nullable(), late: z.boolean(), leftAt: instant.nullable() })
      .nullable(),
  }),
  z.object({
    source: z.literal('loan'),
    id,
    at: instant,
    itemId: id,
    itemName: z.string(),
    quantity: z.int(),
    meetingTitle: z.string().nullable(),
    reversed: z.boolean(),
    memberName: z.string(),
  }),
  z.object({
    source: z.literal('equipment'),
    id,
    at: instant,
    itemId: id,
    itemName: z.string(),
    /** It came back; else it went out. */
    back: z.boolean(),
    /** The day it was due, or came back. */
    to: day,
    meetingTitle: z.string().nullable(),
    reversed: z.boolean(),
    memberName: z.string(),
  }),
  z.object({
    source: z.literal('use'),
    id,
    at: instant,
    kind: jobKind,
    quantity: z.int(),
    meetingTitle: z.string().nullable(),
    reversed: z.boolean(),
    memberName: z.string(),
  }),
  z.object({
    source: z.literal('booking'),
    id,
    at: instant,
    end: instant,
    title: z.string(),
    roomName: z.string(),
    cancelled: z.boolean(),
  }),
  z.object({
    source: z.literal('document'),
    id,
    at: instant,
    briefId: id,
    title: z.string(),
    copies: z.int(),
    meetingTitle: z.string().nullable(),
    cancelled: z.boolean(),
    memberName: z.string(),
  }),
])
export type TimelineItem = z.infer<typeof timelineItem>
