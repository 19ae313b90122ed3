import type { Language } from '#shared/base/language.ts'
import { countReplies } from './meetings.rules.ts'
import { type Basis, expectedOf } from './turnout.rules.ts'
import type { Invitation } from './meetings.schema.ts'
import type { ExpectedNumber, Pack, Question } from './pack.schema.ts'
import { type MeetingPaper, meetingPaper } from './papers.schema.ts'

/** One paper of a pack: a meeting's own, or a fact sheet; in a language, so many of it. */
export interface PackLine {
  paper: MeetingPaper | null
  briefId: string | null
  language: Language
  copies: number
}

/** How many come, and how that is known. */
export function expectedNumberOf(meeting: { expected: number | null; invitations: readonly Pick<Invitation, 'reply'>[] }, basis: Basis): ExpectedNumber {
  const { yes } = countReplies([...meeting.invitations])
  if (meeting.expected !== null) return { count: meeting.expected, basis: 'typed', yes }
  return yes > 0 ? { count: Math.max(1, expectedOf(yes, basis)), basis: basis.by, yes } : { count: 1, basis: 'unknown', yes }
}

/** Of large print one for each ten, and two at least. */
const largePrint = (count: number) => Math.max(2, Math.ceil(count / 10))
const signs = 2

/** How many copies of a paper so many people need. */
export function copiesOf(paper: MeetingPaper, expected: number): number {
  if (paper === 'largeAgenda') return largePrint(expected)
  if (paper === 'sign') return signs
  return paper === 'signIn' || paper === 'nameTags' ? 1 : expected
}

/** Papers of which everyone has one: in two languages, each has it in theirs. The others are made in each language as often. */
const forEachPerson = new Set<MeetingPaper>(['agenda', 'evaluation'])

/** `copies` shared out between two languages as the readers are; together at least `copies`, and of each one at least. */
export function shareCopies(copies: number, { english, french }: Pack['readers']): Record<Language, number> {
  const all = english + french
  const inFrench = all === 0 ? copies / 2 : (copies * french) / all
  return { 'en-CA': Math.max(1, Math.ceil(copies - inFrench)), 'fr-CA': Math.max(1, Math.ceil(inFrench)) }
}

/** The lines of a pack in these languages: every paper of a meeting, then its fact sheets; the sign is in both languages at once. */
export function linesOf(pack: Pick<Pack, 'expected' | 'handouts' | 'readers'>, languages: readonly Language[]): PackLine[] {
  const { count } = pack.expected
  const own = meetingPaper.options.flatMap((paper) => {
    const copies = copiesOf(paper, count)
    const used = paper === 'sign' || paper === 'nameTags' || paper === 'signIn' ? languages.slice(0, 1) : languages
    const shared = shareCopies(copies, pack.readers)
    return used.map((language) => ({ paper, briefId: null, language, copies: used.length > 1 && forEachPerson.has(paper) ? shared[language] : copies }))
  })
  return [...own, ...pack.handouts.map(({ briefId, language, copies }) => ({ paper: null, briefId, language, copies: copies || count }))]
}

/** What a line is called in an address: "agenda.en-CA.25". */
export const writeLine = ({ paper, briefId, language, copies }: PackLine) => `${paper ?? briefId}.${language}.${copies}`

/** The lines an address names; what is none is left out. */
export function readLines(text: string): PackLine[] {
  return text.split(',').flatMap((one): PackLine[] => {
    const found = /^([\w-]{1,40})\.(en-CA|fr-CA)\.(\d{1,4})$/.exec(one)
    if (!found || Number(found[3]) < 1) return []
    const paper = meetingPaper.safeParse(found[1])
    const line = { language: found[2] as Language, copies: Math.min(5000, Number(found[3])) }
    if (paper.success) return [{ ...line, paper: paper.data, briefId: null }]
    return /^[0-9a-f-]{36}$/.test(found[1]!) ? [{ ...line, paper: null, briefId: found[1]! }] : []
  })
}

/** Name tags on a sheet (Avery 5395: eight), how they lie in inches. */
export const tagSheet = { columns: 2, rows: 4, width: 3.375, height: 2.3333, top: 0.5833, left: 0.6875, columnPitch: 3.75, rowPitch: 2.5 }
export const tagsOnSheet = tagSheet.columns * tagSheet.rows

/** Empty tags after those with a name: for who is not on the list, and what is left on the last sheet. */
export function blankTags(named: number, expected: number): number {
  const wanted = Math.max(Math.ceil(expected / 5), expected - named, 2)
  return Math.ceil((named + wanted) / tagsOnSheet) * tagsOnSheet - named
}

/** About how many pages one copy is: exact for tags, by the lines of the others. */
export function pagesOfPaper(paper: MeetingPaper, { items, signing, tags }: { items: number; signing: number; tags: number }): number {
  const full = (lines: number, onPage: number) => Math.max(1, Math.ceil(lines / onPage))
  if (paper === 'agenda') return full(items, 18)
  if (paper === 'largeAgenda') return full(items, 6)
  if (paper === 'signIn') return full(signing, 16)
  return paper === 'nameTags' ? full(tags, tagsOnSheet) : 1
}

/** The evaluation form the program comes with. */
export const shippedQuestions: readonly Question[] = [
  { kind: 'scale', english: 'This meeting was worth my time.', french: 'Cette réunion en valait la peine.' },
  { kind: 'scale', english: 'I understood what was said.', french: 'J’ai compris ce qui s’est dit.' },
  { kind: 'scale', english: 'I could say what I wanted to say.', french: 'J’ai pu dire ce que je voulais dire.' },
  { kind: 'yesNo', english: 'I know what happens next, and who does it.', french: 'Je sais ce qui vient ensuite, et qui s’en charge.' },
  { kind: 'yesNo', english: 'I would come again.', french: 'Je reviendrais.' },
  { kind: 'words', english: 'What was best?', french: 'Qu’est-ce qui était le mieux?' },
  { kind: 'words', english: 'What should we do differently?', french: 'Que devrions-nous faire autrement?' },
  { kind: 'words', english: 'What made it easier or harder for you to take part (place, time, language, child care, access)?', french: 'Qu’est-ce qui vous a aidé ou gêné pour participer (lieu, heure, langue, garde d’enfants, accès)?' },
]
