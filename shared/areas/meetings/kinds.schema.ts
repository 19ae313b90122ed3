import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { wallClock } from '#shared/base/time.ts'
import { meetingKind } from './meetings.schema.ts'
import { meetingPaper } from './papers.schema.ts'

/** What agendas and checklists are shipped with; the screens have words for each, in both languages. */
export const shippedWords = [
  'welcome', 'lastTime', 'business', 'decisions', 'nextSteps', 'stories', 'ask', 'purpose', 'topic', 'practice', 'questions', 'evaluation',
  'getToKnow', 'sharing', 'commitment', 'meetUp', 'present', 'answers', 'debrief', 'openHearing', 'evidence', 'closing',
  'chair', 'noteTaker', 'host', 'facilitator', 'spokesperson', 'organizer',
  'timekeeper', 'greeter', 'interpreter', 'childCare', 'accessContact',
  'bookRoom', 'invite', 'askNeeds', 'bookInterpreter', 'printPapers', 'remind', 'shareMinutes', 'thank', 'callBack',
  'register', 'sendText', 'rehearse', 'fileDocuments', 'prepareWitnesses', 'requestMeeting', 'writeUp',
] as const
export type ShippedWord = (typeof shippedWords)[number]

/** Those of them that are parts someone takes. */
export const shippedRoles = [
  'chair', 'facilitator', 'noteTaker', 'timekeeper', 'greeter', 'interpreter', 'childCare', 'accessContact', 'host', 'spokesperson', 'organizer',
] as const satisfies readonly ShippedWord[]

/** What is wanted of those who are there: to know, to talk, or to decide. */
export const agendaPurpose = z.enum(['inform', 'discuss', 'decide'])
export type AgendaPurpose = z.infer<typeof agendaPurpose>

/** One thing on an agenda: how long it is given, and which role leads it; texts of the form "shipped:welcome" are the program's own words. */
export const agendaLine = z.object({ title: line(), minutes: z.int('kit:required').min(1).max(600), lead: optionalLine(80), purpose: agendaPurpose.nullish() })
export type AgendaLine = z.infer<typeof agendaLine>

/** From which side of the meeting's day a due day is counted; business days leave out weekends and Ontario's public holidays. */
export const counting = z.enum(['daysBefore', 'businessDaysBefore', 'daysAfter'])
export type Counting = z.infer<typeof counting>

/** One thing to be done for a meeting: so many days from it, and by which clock, when the day's end is too late. */
export const stepLine = z.object({ what: line(), days: z.int('kit:required').min(0).max(120), counting, by: wallClock.nullable().default(null) })
export type StepLine = z.infer<typeof stepLine>

export const mostAgendaLines = 40
export const mostSteps = 60

/** A part that someone takes at a meeting; "shipped:chair" is the program's own word. */
export const roleName = line(80)
export const mostRoles = 30
export const mostBriefs = 20

/** What each new meeting of a kind begins with; those that were saved before roles and documents were among it have none. */
export const kindDefaults = z.object({
  agenda: z.array(agendaLine).max(mostAgendaLines),
  steps: z.array(stepLine).max(mostSteps),
  /** Who is needed. */
  roles: z.array(roleName).max(mostRoles).default([]),
  /** What is usually printed of the pack. */
  papers: z.array(meetingPaper).max(meetingPaper.options.length).default([]),
  /** The briefs that are usually handed out. */
  briefs: z.array(id).max(mostBriefs).default([]),
})
export type KindDefaults = z.infer<typeof kindDefaults>

export const kindSettings = z.object({
  kind: meetingKind,
  defaults: kindDefaults,
  /** Whether they are as the program ships them. */
  shipped: z.boolean(),
  /** Counts the changes, also those back to what is shipped, so that two windows do not overwrite each other. */
  version: z.int().min(0),
})
export type KindSettings = z.infer<typeof kindSettings>
