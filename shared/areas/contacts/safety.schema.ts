import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { address, contactSummary, email, phone } from './contacts.schema.ts'

/** How long a permit lets unsafe contacts onto a list, in milliseconds. */
export const permitLasts = 15 * 60_000

/** What a list is for, when someone unsafe to contact is to be on it. */
export const permitPurpose = z.enum(['export', 'labels', 'callSheet', 'phoneTree', 'card', 'invitation', 'signIn', 'consents', 'roomPaper', 'minutes'])
export type PermitPurpose = z.infer<typeof permitPurpose>

/** Asks for unsafe contacts on a list: each is named, and why; that it was asked twice is the screen's to see to. */
export const permitInput = z.object({
  contactIds: z.array(id).min(1).max(1000),
  purpose: permitPurpose,
  reason: line(500),
  confirmedTwice: z.literal(true),
})
export type PermitInput = z.infer<typeof permitInput>

/** `limited` and `unsafe` keep a contact off every list; who has no card was never asked. */
export const safetyLevel = z.enum(['safe', 'limited', 'unsafe'])
export type SafetyLevel = z.infer<typeof safetyLevel>

export const answer = z.enum(['yes', 'no', 'notAsked'])
export type Answer = z.infer<typeof answer>

/** The ways to reach someone that are asked about, each for itself. */
export const safeChannel = z.enum(['call', 'voicemail', 'text', 'email', 'mail'])
export type SafeChannel = z.infer<typeof safeChannel>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'consents:card.clockMissing')

/** From when to when on a weekday (1 Monday to 7 Sunday) it is safe to reach someone. */
export const safeSpan = z
  .object({ weekday: z.int().min(1).max(7), from: clock, to: clock })
  .refine((span) => span.to > span.from, { path: ['to'], message: 'consents:card.hoursTurned' })
export type SafeSpan = z.infer<typeof safeSpan>

const cardFields = z.object({
  level: safetyLevel,
  call: answer.default('notAsked'),
  voicemail: answer.default('notAsked'),
  text: answer.default('notAsked'),
  email: answer.default('notAsked'),
  mail: answer.default('notAsked'),
  /** Whether the clinic may be named to whoever answers, or on an envelope. */
  nameClinic: answer.default('notAsked'),
  /** In words: "weekdays while the children are in school". */
  hours: optionalLine(300),
  spans: z.array(safeSpan).max(21).default([]),
  /** The name to give, or to ask for. */
  codeName: optionalLine(120),
  whatToSay: prose(1000),
  checkedOn: day,
  /** Days after which to ask again whether it still holds. */
  recheckAfter: z.int().min(1).max(730).default(90),
  /** For organizers alone. */
  note: prose(4000),
})

/** What is asked on the card. Someone with a limit is not simply safe: that would put them back on every list. */
export const cardInput = cardFields.superRefine((card, check) => {
  const limits = [...safeChannel.options, 'nameClinic' as const].filter((channel) => card[channel] === 'no')
  if (card.level === 'safe' && limits.length > 0) check.addIssue({ code: 'custom', path: ['level'], message: 'consents:card.safeWithLimits' })
})
export type CardInput = z.infer<typeof cardInput>

export const safetyCard = cardFields.extend({
  contactId: id,
  /** Counts changes, so that two windows do not overwrite each other. */
  version: z.int(),
  savedAt: instant,
  savedBy: z.string(),
})
export type SafetyCard = z.infer<typeof safetyCard>

/** What anyone who might reach for the phone is told, and no more: of someone not to be contacted, that alone. */
export const safetyInstruction = z.object({
  level: safetyLevel,
  /** The rest says something only when the level is `limited`. */
  channels: z.record(safeChannel, answer),
  nameClinic: answer,
  hours: z.string(),
  spans: z.array(safeSpan),
  codeName: z.string(),
  whatToSay: z.string(),
  checkedOn: day.nullable(),
  /** It is time to ask again. */
  recheckDue: z.boolean(),
})
export type SafetyInstruction = z.infer<typeof safetyInstruction>

/** A change of the card. What is written in words is told by the field's name alone: this history is never changed, so no name may be in it. */
export const cardChange = z.object({
  id,
  at: instant,
  by: z.string(),
  changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  reason: z.string(),
})
export type CardChange = z.infer<typeof cardChange>

export const saveCardInput = z.object({
  contactId: id,
  /** The version one began with; 0 for a first card. */
  version: z.int(),
  card: cardInput,
  /** Needed to call someone safe who was not. */
  reason: optionalLine(500),
})
export type SaveCardInput = z.infer<typeof saveCardInput>

/** How to reach someone whose record hides it until it is asked for. */
export const reach = z.object({ phones: z.array(phone), emails: z.array(email), addresses: z.array(address) })

/** Who a selection would leave out; of very many the first thousand. */
export const leftOut = z.object({ contacts: z.array(contactSummary), count: z.int() })
