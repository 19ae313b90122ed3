import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'
import { agreedWords, attendance, doorDetails, doorList, doorPerson, firstTimerInput, knownName, mark, meantMoment, mostFromPaper, paperInput, paperResult, presence, remote, signInSheet } from './door.schema.ts'

const ofMeeting = z.object({ meetingId: id })
const ofPerson = ofMeeting.extend({ contactId: id })
const ofAttendance = ofMeeting.extend({ attendanceId: id })

export const doorContract = {
  /** All who are invited or came, persons only, by name, and those counted without a name. */
  list: read(everyone).input(ofMeeting).output(doorList),
  /**
   * Marks someone as arrived, or as taking part another way beside the one already marked.
   * CONFLICT `doorNotOpen` more than two hours before the meeting; `arrivedAlready` when someone else was first: nothing is counted twice.
   */
  arrive: write(everyone).input(ofPerson.extend({ presence: presence.default('inPerson'), at: meantMoment })).output(doorPerson),
  /** They did not come and said so. CONFLICT `arrivedAlready` for someone who is there. */
  excuse: write(everyone).input(ofPerson).output(doorPerson),
  /** Takes a mark back whole, as a slip: they are no longer there, nor excused. */
  takeBack: write(everyone).input(ofAttendance).output(z.object({})),
  /** They left, or came back. */
  leave: write(everyone).input(ofAttendance.extend({ left: z.boolean(), at: meantMoment })).output(attendance),
  /** Writes an attendance anew as it should be; INVALID when it takes part in no way, or leaves before it comes. */
  correct: write(everyone)
    .input(ofAttendance.extend({ details: doorDetails.extend({ inPerson: z.boolean(), remote: remote.nullable(), arrivedAt: instant.nullable(), leftAt: instant.nullable() }) }))
    .output(attendance),
  /** Makes a contact of someone new, with their consent, and marks them as arrived: all of it, or nothing. */
  addFirstTimer: write(everyone).input(ofMeeting.extend({ person: firstTimerInput, words: agreedWords, presence: presence.default('inPerson'), at: meantMoment })).output(doorPerson),
  /** Whom names written on a sheet may mean: persons of just this name, of the door list first. */
  knownNames: read(everyone).input(ofMeeting.extend({ names: z.array(z.string().max(200)).max(mostFromPaper) })).output(z.array(knownName)),
  /** Takes a paper sheet back: whoever was marked already stays as they were; new names become contacts. */
  takeFromPaper: write(everyone).input(paperInput).output(paperResult),
  /** Takes back what a sheet marked; contacts that were made of its names stay. */
  takeBackPaper: write(everyone).input(ofMeeting.extend({ attendanceIds: z.array(id).min(1).max(2000) })).output(z.object({})),
  /** Who marked what and when, the first mark first. */
  marks: read(everyone).input(ofAttendance).output(z.array(mark)),
  /** The paper sheet: `who` is expected, by their answers; nobody unsafe to contact without a permit. */
  sheet: read(everyone, { makesList: true }).input(ofMeeting.extend({ who: z.enum(['coming', 'invited']).default('coming'), permitId: id.nullish() })).output(signInSheet),
}
