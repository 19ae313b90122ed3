import { fold } from '#shared/base/text.ts'
import { addDays, dayAt, firstMomentAt, hour, minute } from '#shared/base/time.ts'
import type { Attendance, DoorPerson, Presence } from './door.schema.ts'
import type { Span } from './meetings.rules.ts'

/** So long before a meeting its door opens: whoever is marked earlier than that was meant for another meeting, or another day. */
export const opensBefore = 2 * hour
/** So long after its end someone marked "now" still came now; later, they are written down from memory or paper. */
export const stillNow = hour / 2

/** The first moment at which someone can be marked as arrived. */
export const opensAt = ({ start }: Pick<Span, 'start'>) => start - opensBefore

/** Why a moment cannot be that of an arrival: before the door opened, in days to come, or when all was over. */
export type Refusal = 'notOpen' | 'future' | 'over'

/**
 * The moment of an arrival marked at `now`: what is meant, or `now` itself while the meeting is on; null when it is not known,
 * as of whoever is written down afterwards without a time.
 */
export function arrivalOf(meeting: Span, now: number, meant: number | null | undefined): { at: number | null } | { refused: Refusal } {
  if (now < opensAt(meeting)) return { refused: 'notOpen' }
  if (meant === null) return { at: null }
  if (meant === undefined) return { at: now <= meeting.end + stillNow ? now : null }
  if (meant > now) return { refused: 'future' }
  if (meant < opensAt(meeting)) return { refused: 'notOpen' }
  return meant > meeting.end + stillNow ? { refused: 'over' } : { at: meant }
}

/** Whether they took part, one way or the other. */
export const wasThere = ({ inPerson, remote }: Pick<Attendance, 'inPerson' | 'remote'>) => inPerson || remote !== null

/** After the start, by the minute: whoever comes at 6:00 p.m. and some seconds is on time. Nothing is known of who has no time. */
export const isLate = ({ arrivedAt }: Pick<Attendance, 'arrivedAt'>, { start }: Pick<Span, 'start'>) => arrivedAt !== null && arrivedAt >= start + minute

/** The ways they take part after one more. */
export function withPresence(known: Pick<Attendance, 'inPerson' | 'remote'>, added: Presence): Pick<Attendance, 'inPerson' | 'remote'> {
  return added === 'inPerson' ? { ...known, inPerson: true } : { ...known, remote: added }
}

/** Whether this way is marked already: then another mark of it says nothing new. */
export const hasPresence = ({ inPerson, remote }: Pick<Attendance, 'inPerson' | 'remote'>, asked: Presence) => (asked === 'inPerson' ? inPerson : remote === asked)

export interface DoorCounts {
  /** People, each once. */
  all: number
  /** Not to be added up: `both` are in each of them. */
  inPerson: number
  remote: number
  both: number
  late: number
  /** There, and gone since. */
  left: number
  excused: number
  firstTime: number
  fares: number
  childCare: number
}

/** What a door list adds up to. A person is counted once, however they take part. */
export function countAttendance(attendances: readonly Attendance[], meeting: Span): DoorCounts {
  const there = attendances.filter(wasThere)
  const count = (fits: (one: Attendance) => boolean) => there.filter(fits).length
  return {
    all: there.length,
    inPerson: count(({ inPerson }) => inPerson),
    remote: count(({ remote }) => remote !== null),
    both: count(({ inPerson, remote }) => inPerson && remote !== null),
    late: count((one) => isLate(one, meeting)),
    left: count(({ leftAt }) => leftAt !== null),
    excused: attendances.filter(({ excused }) => excused).length,
    firstTime: count(({ firstTime }) => firstTime),
    fares: count(({ fare }) => fare),
    childCare: count(({ childCare }) => childCare),
  }
}

/** How many had come, and how many were still there, from a moment on. */
export interface AtMinute {
  at: number
  came: number
  there: number
}

/** The count by the minute, one line for each minute at which it changed; those without a time are counted from the first line on. */
export function countByMinute(attendances: readonly Attendance[]): AtMinute[] {
  const there = attendances.filter(wasThere)
  const floor = (moment: number) => Math.floor(moment / minute) * minute
  const timed = there.filter(({ arrivedAt }) => arrivedAt !== null)
  const before = there.length - timed.length
  // Who left before the minute in which they are said to have come left in that minute.
  const leaving = there.flatMap(({ arrivedAt, leftAt }) => (leftAt === null ? [] : [floor(Math.max(leftAt, arrivedAt ?? leftAt))]))
  const coming = timed.map(({ arrivedAt }) => floor(arrivedAt!))
  const moments = [...new Set([...coming, ...leaving])].toSorted((one, other) => one - other)
  const upTo = (all: number[], at: number) => all.filter((moment) => moment <= at).length
  return moments.map((at) => {
    const came = before + upTo(coming, at)
    return { at, came, there: came - upTo(leaving, at) }
  })
}

/** The moment at which the clocks first show `clock` after the door has opened: past midnight it is on the next day. */
export function momentOfClock(meeting: Pick<Span, 'start'>, clock: string, zone: string): number {
  const opened = opensAt(meeting)
  const day = dayAt(opened, zone)
  const moment = firstMomentAt(day, clock, zone)
  // By the minute: a door that opens at 4:00 p.m. and some seconds opens at 4:00 p.m. for whoever writes clocks.
  return moment >= opened - minute ? moment : firstMomentAt(addDays(day, 1), clock, zone)
}

/** Those whose name, or another of theirs, has every typed word as the beginning of one of its words; accents and case do not matter. */
export function fitsTyped({ name, otherNames }: Pick<DoorPerson, 'name' | 'otherNames'>, typed: string): boolean {
  const words = fold(typed).split(' ').filter(Boolean)
  const known = [name, ...otherNames].map((one) => ` ${fold(one)}`)
  return words.every((word) => known.some((one) => one.includes(` ${word}`)))
}
