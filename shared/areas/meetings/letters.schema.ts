import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { line, prose } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { reply } from './meetings.schema.ts'

/** What those invited are told. */
export const letterKind = z.enum(['invitation', 'changed', 'cancelled'])
export type LetterKind = z.infer<typeof letterKind>
export const letterWay = z.enum(['email', 'letter'])
export type LetterWay = z.infer<typeof letterWay>

/** Whether a way may be used, and if not, why: their safe-contact card, a consent they took back, or that it is not known. */
export const letterWayState = z.enum(['open', 'card', 'withdrawn', 'unknown', 'archived'])
export type LetterWayState = z.infer<typeof letterWayState>

/** That someone was told, by which way, by whom and when. */
export const sentLetter = z.object({ id, kind: letterKind, way: letterWay, at: instant, by: z.string() })
export type SentLetter = z.infer<typeof sentLetter>

/** Someone invited, and how they can be told. */
export const addressee = z.object({
  contactId: id,
  name: z.string(),
  language,
  reply,
  ways: z.object({ email: letterWayState, letter: letterWayState }),
  /** Given only where the way is open. */
  email: z.string().nullable(),
  address: z.object({ street: z.string(), city: z.string(), province: z.string(), postalCode: z.string() }).nullable(),
  /** Whom to ask where the card closes a way: who filled it in last. */
  askMember: z.string().nullable(),
  /** What they were told of this meeting, the last first. */
  sent: z.array(sentLetter),
})
export type Addressee = z.infer<typeof addressee>

/** The words of a letter in one language; {name}, {meeting}, {group} and {clinic} stand for what they say. */
export const letterWords = z.object({ subject: line(150), opening: prose(1500).pipe(z.string().trim().min(1, 'kit:required')), closing: prose(1500) })
export type LetterWords = z.infer<typeof letterWords>
/** The clinic's words for one kind of letter. */
export const letterText = z.object({ kind: letterKind, english: letterWords, french: letterWords, version: z.int().min(0) })
export type LetterText = z.infer<typeof letterText>

export const letters = z.object({
  people: z.array(addressee),
  leftOut: z.int(),
  leftOutIds: z.array(id),
  texts: z.array(letterText),
})
export type Letters = z.infer<typeof letters>
