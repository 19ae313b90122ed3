import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { booking } from './space.schema.ts'

/** What someone is told about their booking. */
export const noticeKind = z.enum(['booked', 'changed', 'cancelled', 'approved', 'declined', 'offered'])
export type NoticeKind = z.infer<typeof noticeKind>

/** How it was told. */
export const noticeWay = z.enum(['email', 'letter'])
export type NoticeWay = z.infer<typeof noticeWay>

/** Whether a way may be used: `closed` by the safe-contact card, or `none` known. */
export const wayState = z.enum(['open', 'none', 'closed'])

/** What the coordinator adds at the foot of every letter and e-mail. */
export const noticeLine = z.object({ english: optionalLine(300), french: optionalLine(300) })
export type NoticeLine = z.infer<typeof noticeLine>

/** All that a ready-made letter needs; the screen puts it into words of `language`. */
export const notice = z.object({
  kind: noticeKind,
  language,
  booking,
  /** Where the room is: its site's name and address. */
  place: z.string(),
  /** What it was before it moved, of a change. */
  before: z.object({ roomName: z.string(), start: instant, end: instant }).nullable(),
  /** For whom; null when the booking is for nobody of the contacts. */
  contactId: id.nullable(),
  ways: z.object({ email: wayState, mail: wayState, phone: wayState }),
  /** Given only where the way is open; the phone of someone with limits stays in their record, behind the card. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.object({ street: z.string(), city: z.string(), province: z.string(), postalCode: z.string() }).nullable(),
  /** Whom to ask where the card closes a way: who filled it in last. */
  askMember: z.string().nullable(),
  line: noticeLine,
})
export type Notice = z.infer<typeof notice>
