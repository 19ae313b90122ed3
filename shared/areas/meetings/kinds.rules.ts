import type { AgendaLine, AgendaPurpose, KindDefaults, ShippedWord, StepLine } from './kinds.schema.ts'
import { shippedWords } from './kinds.schema.ts'
import type { MeetingKind } from './meetings.schema.ts'
import type { MeetingPaper } from './papers.schema.ts'

const prefix = 'shipped:'

/** The program's own word that "shipped:welcome" names; null for words that someone typed. */
export function shippedWordOf(text: string): ShippedWord | null {
  return shippedWords.find((word) => text === prefix + word) ?? null
}

const wanted: Partial<Record<ShippedWord, AgendaPurpose>> = {
  lastTime: 'inform', purpose: 'inform', topic: 'inform', business: 'discuss', stories: 'discuss', questions: 'discuss', sharing: 'discuss', debrief: 'discuss', decisions: 'decide', nextSteps: 'decide', commitment: 'decide',
}
const item = (title: ShippedWord, minutes: number, lead: ShippedWord | '' = ''): AgendaLine => ({ title: prefix + title, minutes, lead: lead && prefix + lead, ...(wanted[title] && { purpose: wanted[title] }) })
const before = (what: ShippedWord, days: number): StepLine => ({ what: prefix + what, days, counting: 'daysBefore', by: null })
const businessDaysBefore = (what: ShippedWord, days: number, by: string | null = null): StepLine => ({ what: prefix + what, days, counting: 'businessDaysBefore', by })
const roles = (...words: ShippedWord[]) => words.map((word) => prefix + word)
const open: MeetingPaper[] = ['agenda', 'largeAgenda', 'signIn', 'sign']
const after = (what: ShippedWord, days: number): StepLine => ({ what: prefix + what, days, counting: 'daysAfter', by: null })

/**
 * What the program ships for each kind. Access needs are asked for well ahead, as AODA event guides advise. A body's own
 * deadline to register differs: noon on the business day before, as the TTC Board has it, is the earliest of those known
 * to be common and so the safe one to begin with; Toronto's committees take names until 4:30 p.m. the day before.
 * One-to-ones run 30 to 45 minutes. Which brief is handed out is each clinic's own.
 */
export const shippedDefaults: Record<MeetingKind, KindDefaults> = {
  community: {
    agenda: [item('welcome', 10, 'chair'), item('lastTime', 10, 'noteTaker'), item('business', 50, 'chair'), item('decisions', 30, 'chair'), item('nextSteps', 15, 'noteTaker'), item('evaluation', 5, 'chair')],
    steps: [before('bookRoom', 21), before('invite', 14), before('askNeeds', 14), before('bookInterpreter', 10), businessDaysBefore('printPapers', 2), before('remind', 1), after('thank', 2), after('shareMinutes', 7)],
    roles: roles('chair', 'noteTaker', 'timekeeper', 'greeter', 'interpreter', 'childCare', 'accessContact'), papers: [...open, 'nameTags', 'evaluation'], briefs: [],
  },
  workingGroup: {
    agenda: [item('welcome', 5, 'chair'), item('lastTime', 15, 'noteTaker'), item('business', 50, 'chair'), item('nextSteps', 20, 'noteTaker')],
    steps: [before('invite', 7), before('remind', 1), after('shareMinutes', 3)],
    roles: roles('chair', 'noteTaker', 'timekeeper'), papers: ['agenda', 'signIn'], briefs: [],
  },
  house: {
    agenda: [item('welcome', 15, 'host'), item('stories', 45, 'host'), item('purpose', 15, 'organizer'), item('ask', 15, 'organizer')],
    steps: [before('invite', 10), before('remind', 1), after('thank', 1), after('callBack', 3)],
    roles: roles('host', 'organizer'), papers: ['signIn'], briefs: [],
  },
  workshop: {
    agenda: [item('welcome', 10, 'facilitator'), item('topic', 40, 'facilitator'), item('practice', 45, 'facilitator'), item('questions', 15, 'facilitator'), item('evaluation', 10, 'facilitator')],
    steps: [before('bookRoom', 21), before('invite', 14), before('askNeeds', 14), businessDaysBefore('printPapers', 2), before('remind', 1), after('thank', 2)],
    roles: roles('facilitator', 'greeter', 'interpreter', 'childCare', 'accessContact'), papers: [...open, 'nameTags', 'evaluation'], briefs: [],
  },
  oneToOne: {
    agenda: [item('getToKnow', 5, 'organizer'), item('sharing', 25, 'organizer'), item('commitment', 10, 'organizer')],
    steps: [before('remind', 1), after('writeUp', 1)],
    roles: roles('organizer'), papers: [], briefs: [],
  },
  delegation: {
    agenda: [item('meetUp', 15, 'organizer'), item('present', 20, 'spokesperson'), item('ask', 10, 'spokesperson'), item('debrief', 15, 'organizer')],
    steps: [before('requestMeeting', 21), before('rehearse', 3), businessDaysBefore('printPapers', 2), before('remind', 1), after('writeUp', 1), after('thank', 2)],
    roles: roles('spokesperson', 'noteTaker', 'timekeeper', 'organizer'), papers: ['agenda'], briefs: [],
  },
  deputation: {
    agenda: [item('meetUp', 20, 'organizer'), item('present', 5, 'spokesperson'), item('answers', 10, 'spokesperson'), item('debrief', 15, 'organizer')],
    steps: [before('rehearse', 4), businessDaysBefore('sendText', 2), businessDaysBefore('register', 1, '12:00'), before('remind', 1), after('writeUp', 1)],
    roles: roles('spokesperson', 'organizer', 'accessContact'), papers: ['agenda'], briefs: [],
  },
  hearing: {
    agenda: [item('meetUp', 30, 'organizer'), item('openHearing', 15), item('evidence', 60), item('closing', 15), item('debrief', 15, 'organizer')],
    steps: [businessDaysBefore('fileDocuments', 10), before('bookInterpreter', 14), before('prepareWitnesses', 5), before('remind', 1), after('writeUp', 1)],
    roles: roles('spokesperson', 'noteTaker', 'interpreter', 'organizer'), papers: ['agenda'], briefs: [],
  },
}

/** Those of `defaults` that are not there yet, by their texts: what a person typed or did is never touched. */
export function missingDefaults(defaults: KindDefaults, have: { agenda: readonly { title: string }[]; steps: readonly { what: string }[] }): Pick<KindDefaults, 'agenda' | 'steps'> {
  const titles = new Set(have.agenda.map(({ title }) => title))
  const whats = new Set(have.steps.map(({ what }) => what))
  return { agenda: defaults.agenda.filter(({ title }) => !titles.has(title)), steps: defaults.steps.filter(({ what }) => !whats.has(what)) }
}
