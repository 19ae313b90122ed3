import { z } from 'zod'
import { importNotice, importReason } from '#shared/areas/space/calendarImport.schema.ts'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'
import { meetingKind } from './meetings.schema.ts'

/** What becomes of one date of a calendar file: as the preview foresees it, and as the report tells it. */
export const meetingOutcome = z.enum(['created', 'changed', 'cancelled', 'known', 'refused', 'leftOut'])
export type MeetingOutcome = z.infer<typeof meetingOutcome>

/** One date of an event; of past dates of a repeating event there is one row, `detail` counts them. */
export const meetingRow = z.object({
  line: z.int(),
  title: z.string(),
  start: instant.nullable(),
  end: instant.nullable(),
  where: z.string(),
  outcome: meetingOutcome,
  reason: importReason.nullable(),
  detail: z.string(),
  notices: z.array(importNotice),
  meetingId: id.nullable(),
})
export type MeetingRow = z.infer<typeof meetingRow>

/** What a person decides about a file before it comes in. */
export const meetingChoices = z.object({
  /** Of every meeting it makes. */
  kind: meetingKind.default('community'),
  groupId: id.nullable().default(null),
  past: z.boolean().default(false),
})
export type MeetingChoices = z.infer<typeof meetingChoices>

const counts = z.record(meetingOutcome, z.int())
export type MeetingCounts = z.infer<typeof counts>

export const meetingPreview = z.object({
  /** Names the file as read by main; hand it to `start`. */
  token: z.string(),
  counts,
  /** The first two hundred dates. */
  rows: z.array(meetingRow).max(200),
  rowCount: z.int(),
})
export type MeetingPreview = z.infer<typeof meetingPreview>

/** A file that was brought in; `undone` tells how many of its meetings were called off again, and how many stayed since someone changed them. */
export const pastMeetingImport = z.object({
  id,
  at: instant,
  memberName: z.string(),
  fileName: z.string(),
  counts,
  finished: z.boolean(),
  undone: z.object({ at: instant, memberName: z.string(), removed: z.int(), kept: z.int() }).nullable(),
})
export type PastMeetingImport = z.infer<typeof pastMeetingImport>
