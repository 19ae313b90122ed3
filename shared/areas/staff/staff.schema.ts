import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { role } from '#shared/base/roles.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

/** A passphrase: long rather than curious. Shorter ones are refused when set, never when signing in. */
export const newPassphrase = z.string().min(10, 'staff:passphrase.tooShort').max(200)
export const typedPassphrase = z.string().min(1).max(200)

export const member = z.object({ id, name: z.string(), role, language })
export type Member = z.infer<typeof member>

/** The clinic itself: its letterhead and its clock. */
export const clinic = z.object({
  name: line(120),
  street: optionalLine(),
  city: optionalLine(80),
  postalCode: optionalLine(10),
  phone: optionalLine(40),
  email: optionalLine(120),
  website: optionalLine(120),
  timeZone: z.string().default('America/Toronto'),
  /** Minutes without a touch until a desk locks itself. */
  idleMinutes: z.int().min(1).max(480).default(15),
})
export type Clinic = z.infer<typeof clinic>

/** What the first screen must know before anyone signs in. */
export const deskStatus = z.object({
  /** `new`: no desk in this folder yet; `locked`: sign in; `open`: signed in here. */
  state: z.enum(['new', 'locked', 'open']),
  /** Whom one can sign in as; names are read from desk.json, roles only from the encrypted store. */
  members: z.array(z.object({ id, name: z.string() })),
  me: member.nullable(),
  clinic: clinic.nullable(),
  /** A throw-away desk filled with an invented clinic. */
  sample: z.boolean(),
  /** The moment on the desk's own clock, so a screen can count from it. */
  now: instant,
})
export type DeskStatus = z.infer<typeof deskStatus>

export const auditLine = z.object({
  seq: z.int(),
  at: instant,
  member: z.string().nullable(),
  procedure: z.string(),
  records: z.array(z.string()),
})

export const snapshot = z.object({ file: z.string(), at: instant, bytes: z.int(), reason: z.enum(['migration', 'daily', 'asked']) })
export type Snapshot = z.infer<typeof snapshot>
