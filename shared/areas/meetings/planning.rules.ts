import { minute, wallMinutes } from '#shared/base/time.ts'
import type { Span } from './meetings.rules.ts'
import type { Finding } from './planning.schema.ts'

/** How much a finding weighs: it refuses the plan, is to be looked at, is not there yet, or is only told. */
export type Weight = 'inTheWay' | 'lookAt' | 'missing' | 'told'

const weights: Record<Finding['is'], Weight> = {
  roomTaken: 'inTheWay', roomGone: 'inTheWay', roomRules: 'inTheWay', faresShort: 'inTheWay',
  roomNotes: 'lookAt', needsApproval: 'lookAt', unsafeLeftOut: 'lookAt', needsLate: 'lookAt', stepsLate: 'lookAt', copiesOver: 'lookAt', notApproved: 'lookAt', elsewhere: 'lookAt', agendaLong: 'lookAt', past: 'lookAt',
  nowhere: 'missing', nobodyInvited: 'missing', rolesOpen: 'missing',
  nextDay: 'told', clockChange: 'told',
}

/** How much a finding weighs; rules that a coordinator overrides are only to be looked at. */
export function weightOf(finding: Finding): Weight {
  return finding.is === 'roomRules' && finding.overridden ? 'lookAt' : weights[finding.is]
}

/** By how many minutes a meeting is longer than the clocks on the wall show (shorter, when negative): the clocks change meanwhile. */
export function clockChange({ start, end }: Span, zone: string): number {
  return Math.round((end - start) / minute - wallMinutes(start, end, zone))
}

interface Source {
  name: string
  ids: readonly string[]
}

/** Everyone of several sources, each once, in their order; and which two sources have how many in common, the most first. */
export function uniteSources(sources: readonly Source[], most = 10): { ids: string[]; overlaps: { one: string; other: string; count: number }[] } {
  const sets = sources.map(({ ids }) => new Set(ids))
  const overlaps = sources.flatMap((one, index) =>
    sources.slice(index + 1).map((other, after) => ({ one: one.name, other: other.name, count: [...sets[index]!].filter((id) => sets[index + 1 + after]!.has(id)).length })))
  return {
    ids: [...new Set(sources.flatMap(({ ids }) => ids))],
    overlaps: overlaps.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count).slice(0, most),
  }
}
