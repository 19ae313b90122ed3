import { ORPCError } from '@orpc/contract'
import { z } from 'zod'
import { role } from './roles.ts'
import { day, instant } from './time.ts'

const days = z.object({ from: day, to: day })

/** What stands in the way of an operation. */
const obstacle = z.object({
  area: z.string(),
  id: z.string(),
  label: z.string(),
  start: instant.optional(),
  end: instant.optional(),
  /** The same by whole days, both counted, of what is taken by the day. */
  days: days.optional(),
})
export type Obstacle = z.infer<typeof obstacle>

/** Why two wishes exclude each other; the screens have a sentence for each. */
export const conflictReason = z.enum([
  'bookingOverlap',
  'bookingRules',
  'stockShort',
  'stockReserved',
  'alreadyExists',
  'changedMeanwhile',
  'approved',
  'alreadyReversed',
  'returnedSince',
  'lotExpired',
  'monthClosed',
  'equipmentLent',
  'equipmentTaken',
  'equipmentInRepair',
  'equipmentRetired',
  'doneSince',
  'printedSince',
  'notApproved',
  'barcodeTaken',
  'stationTaken',
  'stationLine',
  'stationLimit',
  'sessionRunning',
  'overQuota',
  'veryMany',
  'lastCoordinator',
  'jobRunning',
  'unsafeContacts',
  'mergedAway',
  'mergedSince',
  'doorNotOpen',
  'arrivedAlready',
])
export type ConflictReason = z.infer<typeof conflictReason>

const conflict = z.object({
  reason: conflictReason,
  with: z.array(obstacle).max(50).default([]),
  /** The nearest later time that is free, for a refused booking. */
  nextFree: z.object({ start: instant, end: instant }).nullish(),
  /** The nearest later days that are free as long as was wished, both counted. */
  freeDays: days.nullish(),
  /** The latest day it can be had until. */
  latestDay: day.nullish(),
  /** What there is, for a stock that is short. */
  available: z.int().nullish(),
  /** The input's field to change. */
  field: z.string().nullish(),
})

const invalid = z.object({
  /** Where (`["phones", 0, "number"]`), which rule, and what to say; a message "area:key" is looked up by the screen. */
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string(), message: z.string() })),
})

/** Every error that a person can meet: its HTTP status, and the data that lets the screen say what to do next. */
export const errorMap = {
  NOT_FOUND: { status: 404, data: z.object({ area: z.string(), id: z.string() }) },
  CONFLICT: { status: 409, data: conflict },
  FORBIDDEN: { status: 403, data: z.object({ needs: z.array(role) }) },
  INVALID: { status: 422, data: invalid },
  /** Nobody is signed in here (or no longer): sign in and go on. */
  LOCKED: { status: 423, data: z.object({}) },
  WRONG_PASSPHRASE: { status: 401, data: z.object({ waitSeconds: z.number() }) },
  /** The desk's file cannot be read: `part` says which. */
  DAMAGED: { status: 500, data: z.object({ part: z.enum(['store', 'deskFile', 'slot', 'audit']) }) },
  DISK_FULL: { status: 507, data: z.object({}) },
  /** The store was written by a newer program than this one. */
  TOO_NEW: { status: 505, data: z.object({ store: z.string(), program: z.string() }) },
} as const

export type ErrorCode = keyof typeof errorMap
export type ErrorData<Code extends ErrorCode> = z.input<(typeof errorMap)[Code]['data']>

/** An error of the catalogue above, to be thrown by rules, commands and queries. */
export function deskError<Code extends ErrorCode>(code: Code, data: ErrorData<Code>): ORPCError<Code, ErrorData<Code>> {
  return new ORPCError(code, { defined: true, status: errorMap[code].status, message: code, data })
}

/** There is no such record (or no longer). */
export const notFound = (area: string, recordId: string) => deskError('NOT_FOUND', { area, id: recordId })

/** One field is wrong; `message` is an "area:key" of the translations. */
export const invalidField = (path: (string | number)[], message: string) =>
  deskError('INVALID', { issues: [{ path, code: 'custom', message }] })

