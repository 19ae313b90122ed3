import { addDays } from '#shared/base/time.ts'
import type { CallResult, PastTurnout, Turnout, TurnoutPerson } from './turnout.schema.ts'
import type { Reply } from './meetings.schema.ts'

/** With fewer past meetings, or fewer who said yes to them, a group's own rate says too little. */
export const leastMeetings = 2
export const leastYes = 10

/** The answer that a call's result gives; null when it gives none. */
export function replyOf(result: CallResult): Exclude<Reply, 'invited'> | null {
  return result === 'yes' || result === 'maybe' || result === 'no' ? result : null
}

/** Whether someone was spoken with; a message left is none. */
export const isReached = (result: CallResult) => result !== 'noAnswer' && result !== 'leftMessage'

export interface TurnoutCounts {
  all: number
  contacted: number
  reached: number
  yes: number
  maybe: number
  no: number
}

/** What a list of people adds up to: contacted by a call at least, and of these reached; the answers, however they came. */
export function countTurnout(people: readonly Pick<TurnoutPerson, 'reply' | 'calls' | 'reached'>[]): TurnoutCounts {
  const counts = { all: people.length, contacted: 0, reached: 0, yes: 0, maybe: 0, no: 0 }
  for (const { calls, reached, reply } of people) {
    if (calls > 0) counts.contacted += 1
    if (reached) counts.reached += 1
    if (reply !== 'invited') counts[reply] += 1
  }
  return counts
}

/** How many come for each who says yes, and what that rests on. */
export interface Basis {
  by: 'past' | 'halves'
  rate: number
}

/** The group's own rate, where its past tells enough; else the rule of halves: of those who say yes, half come. */
export function basisOf({ meetings, yes, came }: PastTurnout): Basis {
  return meetings >= leastMeetings && yes >= leastYes && came > 0 ? { by: 'past', rate: came / yes } : { by: 'halves', rate: 0.5 }
}

/** How many are expected of so many who said yes. */
export const expectedOf = (yes: number, { rate }: Basis) => Math.round(yes * rate)

/** How many must say yes for so many to come. A rounding slip of the division must not ask for one more. */
export const neededFor = (goal: number, { rate }: Basis) => Math.ceil(goal / rate - 1e-9)

/**
 * Who calls whom: each of `wanted` to one caller, the next always to whoever has the fewest, in the callers' order.
 * Those in `kept` stay with theirs. Without callers nobody is shared out.
 */
export function shareOut(wanted: readonly string[], callers: readonly string[], kept: ReadonlyMap<string, string>): Map<string, string> {
  const shares = new Map(wanted.flatMap((one) => (callers.includes(kept.get(one) ?? '') ? [[one, kept.get(one)!] as const] : [])))
  const loads = new Map(callers.map((caller) => [caller, [...shares.values()].filter((one) => one === caller).length]))
  if (callers.length === 0) return shares
  for (const one of wanted) {
    if (shares.has(one)) continue
    const next = callers.reduce((least, caller) => (loads.get(caller)! < loads.get(least)! ? caller : least))
    shares.set(one, next)
    loads.set(next, loads.get(next)! + 1)
  }
  return shares
}

/** Whom it makes sense to share out: archived contacts, those who said no and those unsafe to contact are nobody's to call by a list. */
export function toBeCalled(people: Turnout['people'], callers: Turnout['callers']): string[] {
  const calling = new Set(callers.map(({ contactId }) => contactId))
  return people.filter(({ contact, reply }) => !contact.archived && !contact.unsafe && reply !== 'no' && !calling.has(contact.id)).map(({ contact }) => contact.id)
}

/**
 * How many had said yes at the end of each day, from the first change to the last. What is not known by day (who was invited before
 * days were kept, or has been taken out since) is put before the first of them, so that the last day says how many there are.
 */
export function paceOf(changes: Turnout['pace'], yes: number): { day: string; yes: number }[] {
  const [first] = changes
  if (!first) return []
  const byDay = new Map(changes.map(({ day, change }) => [day, change]))
  const last = changes.at(-1)!.day
  let sum = yes - changes.reduce((all, { change }) => all + change, 0)
  const days: { day: string; yes: number }[] = []
  for (let day = first.day; day <= last; day = addDays(day, 1)) {
    sum += byDay.get(day) ?? 0
    days.push({ day, yes: Math.max(0, sum) })
  }
  return days
}
