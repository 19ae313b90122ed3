import type { VersionKind } from './versions.schema.ts'

/** So long, in milliseconds, what one person types is one kept text. */
export const oneSitting = 10 * 60_000

/** A kept text, as far as it matters for whether the next one takes its place; instants in UTC milliseconds. */
export interface KeptText {
  kind: VersionKind
  memberId: string | null
  began: number
}

/**
 * Whether a text that `memberId` saves at `at` takes the place of the last one kept: only of one that was kept by
 * itself, was typed by the same person, and whose typing began less than ten minutes ago.
 */
export function takesPlaceOf(last: KeptText | null, next: { memberId: string; at: number }): boolean {
  if (!last || last.kind !== 'auto' || last.memberId !== next.memberId) return false
  const since = next.at - last.began
  return since >= 0 && since < oneSitting
}
