import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { reply } from './meetings.schema.ts'

/** As many as one door list holds: all who are invited, and as many again who simply come. */
export const mostAtDoor = 2000
/** So many are taken from paper with one call. */
export const mostFromPaper = 500

/** How someone takes part. */
export const presence = z.enum(['inPerson', 'phone', 'video'])
export type Presence = z.infer<typeof presence>
export const remote = z.enum(['phone', 'video'])

/** What people tell at the door; each may be left out. */
export const doorDetails = z.object({
  /** Their first time with the group, as they say. */
  firstTime: z.boolean().default(false),
  language: optionalLine(60),
  /** What they need to take part, in words: "ASL", "seat near the door". */
  needs: optionalLine(300),
  /** A fare was given. */
  fare: z.boolean().default(false),
  childCare: z.boolean().default(false),
})
export type DoorDetails = z.infer<typeof doorDetails>

/** One person's attendance of one meeting. Someone may be there both ways, and is one person all the same. */
export const attendance = doorDetails.extend({
  id,
  inPerson: z.boolean(),
  remote: remote.nullable(),
  /** When they first took part; null: not known, as from a sheet that was taken back later. */
  arrivedAt: instant.nullable(),
  leftAt: instant.nullable(),
  /** Did not come, and said so. Nobody is both excused and there. */
  excused: z.boolean(),
  /** The last mark: when it was made, and by whom. */
  markedAt: instant,
  markedBy: z.string(),
})
export type Attendance = z.infer<typeof attendance>

/** Someone on the door list: invited, there, or both. */
export const doorPerson = z.object({
  contactId: id,
  name: z.string(),
  /** Nicknames and names of before: they are found by these too. */
  otherNames: z.array(z.string()),
  affiliation: z.string(),
  unsafe: z.boolean(),
  archived: z.boolean(),
  /** Null: not invited, they simply came. */
  reply: reply.nullable(),
  attendance: attendance.nullable(),
})
export type DoorPerson = z.infer<typeof doorPerson>

export const doorList = z.object({
  meetingId: id,
  title: z.string(),
  start: instant,
  end: instant,
  cancelled: z.boolean(),
  /** From this moment on someone can be marked as arrived. */
  opensAt: instant,
  /** By name. */
  people: z.array(doorPerson),
  /** Counted without a name: who gave none, and who was erased since. */
  unnamed: z.array(attendance),
})
export type DoorList = z.infer<typeof doorList>

/** A moment that is meant: `undefined` is now, null is not known. */
export const meantMoment = instant.nullable().optional()

/** Someone new, in ten seconds: a name is enough. */
export const firstTimerFields = doorDetails.extend({
  givenName: line(120),
  familyName: optionalLine(120),
  phone: optionalLine(40),
  email: optionalLine(254).refine((address) => address === '' || /^\S+@\S+$/.test(address), 'contacts:email.shape'),
  /** They want to be told of meetings, by the ways they gave. */
  consent: z.boolean().default(false),
})
export const firstTimerInput = firstTimerFields.superRefine((person, check) => {
  if (person.consent && !person.phone && !person.email) check.addIssue({ code: 'custom', path: ['consent'], message: 'meetingDoor:first.consentNeedsReach' })
})
export type FirstTimerInput = z.infer<typeof firstTimerInput>

/** The words someone agreed to, as they were shown or printed. */
export const agreedWords = z.object({ wording: z.string().max(2000), version: z.string().max(60), language: z.string().max(60) })
export type AgreedWords = z.infer<typeof agreedWords>

/** What was written on a sheet of paper: who is known already, new names one by one, and who left no name. */
export const paperInput = z.object({
  meetingId: id,
  contactIds: z.array(id).max(mostFromPaper).default([]),
  names: z.array(line(200)).max(mostFromPaper).default([]),
  unnamed: z.int().min(0).max(mostFromPaper).default(0),
  presence: presence.default('inPerson'),
  /** One time for all of them; null: not known. */
  at: instant.nullable().default(null),
})
export type PaperInput = z.infer<typeof paperInput>

/** A name on a sheet, and who has just this name; nobody: they are new here. */
export const knownName = z.object({ name: z.string(), persons: z.array(z.object({ contactId: id, name: z.string(), affiliation: z.string(), onList: z.boolean() })).max(5) })
export type KnownName = z.infer<typeof knownName>

/** What became of a sheet: how many were marked, and how many of those named had been marked already. */
export const paperResult = z.object({ marked: z.int(), already: z.int(), created: z.int(), attendanceIds: z.array(id) })
export type PaperResult = z.infer<typeof paperResult>

/** One mark as it was made: never changed, only followed by another. */
export const mark = z.object({
  act: z.enum(['arrived', 'takenBack', 'left', 'cameBack', 'excused', 'corrected']),
  presence: presence.nullable(),
  /** The moment it says; null: none, or not known. */
  at: instant.nullable(),
  markedAt: instant,
  by: z.string(),
})
export type Mark = z.infer<typeof mark>

/** A sheet on which people sign in: the names of those expected, of whom none is unsafe to contact but with a permit. */
export const signInSheet = z.object({
  meetingId: id,
  title: z.string(),
  groupName: z.string().nullable(),
  where: z.string(),
  start: instant,
  end: instant,
  expected: z.int().nullable(),
  people: z.array(z.object({ contactId: id, name: z.string() })),
  leftOut: z.int(),
  leftOutIds: z.array(id),
})
export type SignInSheet = z.infer<typeof signInSheet>
