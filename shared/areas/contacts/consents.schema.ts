import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

export const consentChannel = z.enum(['phone', 'text', 'email', 'mail'])
export type ConsentChannel = z.infer<typeof consentChannel>

/** What for; `other` says it in words. */
export const consentPurpose = z.enum(['meetingNotices', 'newsletter', 'fundraising', 'other'])

/** Express lasts until it is withdrawn; implied as long as what it rests on gives it. */
export const consentType = z.enum(['express', 'implied'])

/** What implied consent rests on; the terms are in `consents.rules.ts`. */
export const consentBasis = z.enum(['gift', 'volunteering', 'meeting', 'membership', 'inquiry'])
export type ConsentBasis = z.infer<typeof consentBasis>

export const consentMethod = z.enum(['inPerson', 'form', 'phone', 'web', 'email'])

const fields = z.object({
  channel: consentChannel,
  purpose: consentPurpose,
  /** The purpose in words, when it is `other`. */
  purposeWords: optionalLine(200),
  type: consentType,
  /** Of implied consent only. */
  basis: consentBasis.nullable().default(null),
  /** The day it was given; of implied consent, the day of the gift, the work, the meeting or the question; of membership, its beginning. */
  givenOn: day,
  /** The day a membership ended; while it goes on, so does the consent. */
  endedOn: day.nullable().default(null),
  method: consentMethod,
  /** The words that were agreed to, and which version of the form they are. */
  wording: prose(2000),
  wordingVersion: optionalLine(60),
  language: optionalLine(60),
  takenBy: optionalLine(120),
  /** Where the proof is, in words: "binder 3, sheet of 12 May". */
  evidence: optionalLine(500),
})

export const consentInput = fields.superRefine((consent, check) => {
  const complain = (path: keyof z.infer<typeof fields>, message: string) => check.addIssue({ code: 'custom', path: [path], message })
  if (consent.purpose === 'other' && !consent.purposeWords) complain('purposeWords', 'consents:give.purposeMissing')
  if (consent.type === 'implied' && consent.basis === null) complain('basis', 'consents:give.basisMissing')
  if (consent.type === 'express' && consent.basis !== null) complain('basis', 'consents:give.basisNotExpress')
  if (consent.endedOn && consent.basis !== 'membership') complain('endedOn', 'consents:give.endNotMembership')
  if (consent.endedOn && consent.endedOn < consent.givenOn) complain('endedOn', 'consents:give.endBeforeBegin')
})
export type ConsentInput = z.infer<typeof consentInput>

/** `toActOn`: withdrawn, and not yet taken off whatever it was for; `struck`: recorded by mistake. */
export const consentState = z.enum(['valid', 'expiresSoon', 'expired', 'toActOn', 'withdrawn', 'struck'])
export type ConsentState = z.infer<typeof consentState>

export const consent = fields.extend({
  id,
  contactId: id,
  /** As of the day it was asked for. */
  state: consentState,
  /** The last day it holds; `null`: no end is known. */
  validUntil: day.nullable(),
  withdrawnOn: day.nullable(),
  /** How it was withdrawn, in words. */
  withdrawnHow: z.string(),
  /** The last day to act on the withdrawal. */
  actBy: day.nullable(),
  actionedAt: instant.nullable(),
  actionedBy: z.string().nullable(),
  struckReason: z.string().nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
})
export type Consent = z.infer<typeof consent>

/** A consent with whose it is, in the lists of what is to be done. */
export const consentOfContact = consent.extend({ contactName: z.string(), unsafe: z.boolean() })
export type ConsentOfContact = z.infer<typeof consentOfContact>

export const withdrawInput = z.object({ id, withdrawnOn: day, how: optionalLine(300) })
export type WithdrawInput = z.infer<typeof withdrawInput>
