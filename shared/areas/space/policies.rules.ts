import { daysBetween, dayAt, firstMomentAt, wallMinutes } from '#shared/base/time.ts'
import type { Policy } from './policies.schema.ts'
import type { Span } from './space.rules.ts'
import type { Breach } from './space.schema.ts'

/** Whose rule a breach names: everyone's, that of a kind of organization, or that of one group by its name. */
export function ruleHolder(of: string): { everyone: boolean; kind: string | null } {
  return { everyone: of === 'scope:everyone', kind: of.startsWith('kind:') ? of.slice('kind:'.length) : null }
}

/** The one set of rules that holds for whoever a booking is for: the group's own, else those of its kind, else everyone's. It holds whole; sets are not mixed. */
export function policyFor<One extends Pick<Policy, 'contactId' | 'organizationKind'>>(policies: readonly One[], contactId: string | null, kind: string | null): One | null {
  const general = policies.filter((policy) => policy.contactId === null)
  return (
    (contactId === null ? undefined : policies.find((policy) => policy.contactId === contactId)) ??
    (kind === null ? undefined : general.find((policy) => policy.organizationKind === kind)) ??
    general.find((policy) => policy.organizationKind === null) ??
    null
  )
}

/** What is known of a wish when it is held against the rules. */
export interface PolicyWish extends Span {
  /** Undefined: nobody was asked yet. */
  keyHolder: string | undefined
  /** What the group already has in the calendar month in which this one begins; not counted without a group. */
  monthBookings: readonly Span[] | null
}

/** Which of the rules a wish breaks, with what they allow and what was asked. Days, hours and minutes are the wall's, so a night of 23 or 25 hours changes nothing. */
export function weighPolicy(policy: Policy, wish: PolicyWish, now: number, zone: string): Breach[] {
  const of = holderOf(policy)
  const found: Breach[] = []
  const refuse = (rule: Breach['rule'], allowed: number | null, asked: number | null) => found.push({ rule, of, allowed, asked, mild: false })
  const days = daysBetween(dayAt(now, zone), dayAt(wish.start, zone))
  if (policy.daysAhead !== null && days > policy.daysAhead) refuse('tooFarAhead', policy.daysAhead, days)
  const hours = wallMinutes(now, wish.start, zone) / 60
  if (policy.hoursBefore !== null && hours < policy.hoursBefore) refuse('tooSoon', policy.hoursBefore, Math.max(0, tenths(hours, Math.floor)))
  const minutes = wallMinutes(wish.start, wish.end, zone)
  if (policy.longest !== null && minutes > policy.longest) refuse('tooLong', policy.longest, minutes)
  if (policy.monthHours !== null && wish.monthBookings !== null) {
    const total = [wish, ...wish.monthBookings].reduce((sum, span) => sum + wallMinutes(span.start, span.end, zone), 0) / 60
    if (total > policy.monthHours) refuse('monthHours', policy.monthHours, tenths(total, Math.ceil))
  }
  if (policy.keyAfter !== null && wish.keyHolder?.trim() === '' && wish.end > firstMomentAt(dayAt(wish.start, zone), policy.keyAfter, zone)) {
    refuse('keyHolder', minutesOfClock(policy.keyAfter), null)
  }
  return found
}

/** Rounded to a tenth of an hour away from what is allowed, so that what is said is never within it. */
const tenths = (hours: number, round: (value: number) => number) => round(hours * 10) / 10

const minutesOfClock = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function holderOf({ contactName, organizationKind }: Policy): string {
  if (contactName !== null) return contactName
  return organizationKind === null ? 'scope:everyone' : `kind:${organizationKind}`
}
