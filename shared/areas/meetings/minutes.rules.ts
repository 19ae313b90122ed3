import { fold } from '#shared/base/text.ts'
import type { DecisionInput, MinutesState } from './minutes.schema.ts'

/** From which state to which minutes may go; a correction of approved ones is a new edition. */
export function mayBecome(from: MinutesState, to: MinutesState): boolean {
  switch (from) {
    case 'draft':
      return to === 'proposed'
    case 'proposed':
      return to === 'draft' || to === 'approved'
    case 'approved':
      return false
  }
}

export type OddVote = 'carriedButAgainst' | 'lostButFor' | 'tooMany'

/** What in a vote should be looked at again; nothing is refused, since some motions need more than half. `present`: how many could vote; null: not known. */
export function oddVote({ outcome, votesFor, votesAgainst, votesAbstained }: DecisionInput, present: number | null): OddVote | null {
  const all = (votesFor ?? 0) + (votesAgainst ?? 0) + (votesAbstained ?? 0)
  if (present !== null && present > 0 && all > present) return 'tooMany'
  if (votesFor === null || votesAgainst === null) return null
  if (outcome === 'carried' && votesAgainst >= votesFor) return 'carriedButAgainst'
  if (outcome === 'lost' && votesFor > votesAgainst) return 'lostButFor'
  return null
}

/** Parts of names shorter than this name nobody. */
const shortest = 3

/** A text without these people's names: each word of a name becomes "…", accents and case aside. */
export function withoutNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => fold(name).split(' ')).filter((part) => part.length >= shortest))
  if (parts.size === 0) return text
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (parts.has(fold(word)) ? '…' : word))
}
