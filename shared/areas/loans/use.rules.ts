import { deskError, invalidField } from '#shared/base/errors.ts'
import type { UseJob, UseReading } from './use.schema.ts'
import { type Measure, measures, type Meter, type Quota, type Rate, type Standing, type UseKind, type KindTotal } from './useTerms.schema.ts'

export type Unit = 'page' | 'minute'

/** What a kind, or a quota's measure, is counted in. */
export function unitOf(measure: Measure): Unit {
  return measure === 'teleconference' || measure === 'internet' || measure === 'allMinutes' ? 'minute' : 'page'
}

/** Whether a quota on `measure` counts jobs of `kind`. */
export function counts(measure: Measure, kind: UseKind): boolean {
  return measure === kind || (measure === 'allPages' && unitOf(kind) === 'page') || (measure === 'allMinutes' && unitOf(kind) === 'minute')
}

/** The rate of a kind on a day: the one with the latest first day, and of two for that day the one set later. `null`: none was set. */
export function rateOn(rates: readonly Pick<Rate, 'kind' | 'cents' | 'from' | 'replaced'>[], kind: UseKind, day: string): number | null {
  const held = rates.filter((rate) => rate.kind === kind && !rate.replaced && rate.from <= day)
  return held.reduce<(typeof held)[number] | null>((latest, rate) => (latest && latest.from > rate.from ? latest : rate), null)?.cents ?? null
}

/** Those that hold for a contact: for each measure its own, or else everyone's. In the order of `measures`. */
export function quotasFor<One extends Pick<Quota, 'contactId' | 'measure'>>(quotas: readonly One[], contactId: string): One[] {
  return measures.flatMap((measure) => {
    const known = quotas.filter((quota) => quota.measure === measure)
    return known.find((quota) => quota.contactId === contactId) ?? known.find((quota) => quota.contactId === null) ?? []
  })
}

/** How a quota stands when so much of each kind was used. */
export function standingOf({ measure, most }: Pick<Quota, 'measure' | 'most'>, used: readonly { kind: UseKind; quantity: number }[]): Standing {
  const sum = used.filter(({ kind }) => counts(measure, kind)).reduce((total, { quantity }) => total + quantity, 0)
  return { measure, most, used: sum, left: most === null ? null : most - sum }
}

/** How much of a kind is left before anyone is asked why, by the tightest of the quotas that count it; `null`: no limit. */
export function leftFor(standing: readonly Standing[], kind: UseKind): number | null {
  const left = standing.filter(({ measure }) => counts(measure, kind)).flatMap((one) => one.left ?? [])
  return left.length === 0 ? null : Math.max(Math.min(...left), 0)
}

/** Throws INVALID in `end`, `kind` or `quantity` when a reading does not say what the job says. */
export function mustFitReading(job: { kind: UseKind; quantity: number }, { start, end }: UseReading, meter: Pick<Meter, 'kind'>): void {
  if (end <= start) throw invalidField(['end'], end < start ? 'use:reading.endBeforeStart' : 'use:reading.nothing')
  if (meter.kind !== job.kind) throw invalidField(['kind'], 'use:reading.otherKind')
  if (end - start !== job.quantity) throw invalidField(['quantity'], 'use:reading.differs')
}

/** How a reading's start stands to the last one known: pages between that nobody wrote down (`gap`), or that would be counted twice (`overlap`). */
export function compareReading(last: Meter['last'], start: number): { gap: number; overlap: number } {
  const off = last ? start - last.reading : 0
  return { gap: Math.max(off, 0), overlap: Math.max(-off, 0) }
}

/** Throws unless a job can be reversed: INVALID when it is a reversal itself, CONFLICT `alreadyReversed`. */
export function mustBeReversible(job: Pick<UseJob, 'reverses' | 'reversedBy'>): void {
  if (job.reverses) throw invalidField(['jobId'], 'loans:reverse.isReversal')
  if (job.reversedBy) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
}

/** The pages, the minutes and the cents of several sums. */
export function addUp(sums: readonly KindTotal[]): { pages: number; minutes: number; value: number } {
  const of = (unit: Unit) => sums.filter(({ kind }) => unitOf(kind) === unit).reduce((total, { quantity }) => total + quantity, 0)
  return { pages: of('page'), minutes: of('minute'), value: sums.reduce((total, { value }) => total + value, 0) }
}

/** Rates to begin from, in cents for a page: what the Toronto Public Library asked for copies in 2025, black and in colour; here for prints too. */
export const libraryRates: readonly { kind: UseKind; cents: number }[] = (['copy', 'print'] as const).flatMap((what) =>
  (['Letter', 'Legal', 'Tabloid'] as const).flatMap((size) => [
    { kind: `${what}${size}Black` as UseKind, cents: size === 'Tabloid' ? 20 : 15 },
    { kind: `${what}${size}Colour` as UseKind, cents: 55 },
  ]),
)
