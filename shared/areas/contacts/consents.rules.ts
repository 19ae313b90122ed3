import { addBusinessDays } from '#shared/base/holidays.ts'
import { addDays, addMonths } from '#shared/base/time.ts'
import type { Consent, ConsentBasis, ConsentInput, ConsentState } from './consents.schema.ts'

/** A consent that runs out within so many days is worth asking for anew. */
export const expiresSoonDays = 60

/** CASL s. 11(3): effect is given to a withdrawal without delay, and at most ten business days after it. */
export const daysToAct = 10

/**
 * How many months implied consent lasts: CASL s. 10(13) for a registered charity's donors, volunteers and those who came to its meetings,
 * s. 10(10) for members (from the end of the membership) and inquiries.
 */
export const impliedMonths: Record<ConsentBasis, number> = { gift: 24, volunteering: 24, meeting: 24, membership: 24, inquiry: 6 }

/**
 * The last calendar day on which a consent holds, or null while no end is known: express consent lasts until it is withdrawn,
 * a membership's as long as the membership and two years more. All days are those of the clinic's own calendar.
 */
export function validUntil({ type, basis, givenOn, endedOn }: Pick<ConsentInput, 'type' | 'basis' | 'givenOn' | 'endedOn'>): string | null {
  if (type === 'express' || basis === null) return null
  if (basis !== 'membership') return addMonths(givenOn, impliedMonths[basis])
  return endedOn === null ? null : addMonths(endedOn, impliedMonths.membership)
}

/** The last day to act on a withdrawal of this day. */
export const actBy = (withdrawnOn: string) => addBusinessDays(withdrawnOn, daysToAct)

/** Where a consent stands on a day of the clinic's calendar. */
export function stateOf(
  consent: Pick<Consent, 'validUntil' | 'withdrawnOn' | 'actionedAt' | 'struckReason'>,
  today: string,
): ConsentState {
  if (consent.struckReason !== null) return 'struck'
  if (consent.withdrawnOn !== null) return consent.actionedAt === null ? 'toActOn' : 'withdrawn'
  if (consent.validUntil === null) return 'valid'
  if (today > consent.validUntil) return 'expired'
  return addDays(today, expiresSoonDays) >= consent.validUntil ? 'expiresSoon' : 'valid'
}
