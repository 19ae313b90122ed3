import { z } from 'zod'
import { contactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { booking } from '#shared/areas/space/space.schema.ts'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

export const meetingKind = z.enum([
  'community', 'workingGroup', 'house', 'workshop', 'oneToOne', 'delegation', 'deputation', 'hearing',
])

export type MeetingKind = z.infer<typeof meetingKind>

/** What someone answered; `invited`: nothing yet. */
export const reply = z.enum(['invited', 'yes', 'maybe', 'no'])
export type Reply = z.infer<typeof reply>

/** The longest one meeting may last: a day. What goes on longer is several meetings. */
export const longestMeeting = 24 * 3_600_000

/** What a person types about a meeting; `start` and `end` are checked against each other in `meetingInput`. */
export const meetingFields = z.object({
  title: line(200),
  kind: meetingKind.default('community'),
  start: instant,
  end: instant,
  /** The group it is held with. */
  groupId: id.nullable().default(null),
  /** Where, when it is not in a booked room. */
  place: optionalLine(),
  expected: z.int().min(1).max(5000).nullable().default(null),
  notes: prose(),
})
export const meetingInput = meetingFields.superRefine((meeting, check) => {
  if (meeting.end <= meeting.start) check.addIssue({ code: 'custom', path: ['end'], message: 'meetings:endAfterStart' })
  else if (meeting.end - meeting.start > longestMeeting) check.addIssue({ code: 'custom', path: ['end'], message: 'meetings:tooLong' })
})
export type MeetingInput = z.infer<typeof meetingInput>

export const meetingSummary = meetingFields.pick({ title: true, kind: true, start: true, end: true, expected: true }).extend({
  id,
  groupName: z.string().nullable(),
  /** The booked room's name, else the place in words. */
  where: z.string(),
  invited: z.int(),
  yes: z.int(),
  /** How many came, each person once; null where no attendance was taken. */
  came: z.int().nullable(),
  cancelled: z.boolean(),
})
export type MeetingSummary = z.infer<typeof meetingSummary>

export const invitation = z.object({ contact: contactSummary, reply })
export type Invitation = z.infer<typeof invitation>
/** A brief handed out at the meeting. */
export const handout = z.object({ briefId: id, title: z.string(), copies: z.int().min(0) })
export type Handout = z.infer<typeof handout>

export const meeting = meetingFields.extend({
  id,
  groupName: z.string().nullable(),
  where: z.string(),
  cancelled: z.boolean(),
  /** Counts changes to the fields and to whether it takes place, so that two windows do not overwrite each other. */
  version: z.int(),
  /** The series it is a date of, and which one. */
  seriesId: id.nullable(),
  seriesDay: day.nullable(),
  /** The room booked for it; also one that was cancelled since, until it is let go. */
  booking: booking.nullable(),
  /** By name. */
  invitations: z.array(invitation),
  handouts: z.array(handout),
})
export type Meeting = z.infer<typeof meeting>
