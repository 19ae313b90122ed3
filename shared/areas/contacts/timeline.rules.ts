import { type MomentPlace, newestFirst } from '#shared/base/moments.ts'
import { minute } from '#shared/base/time.ts'
import { type EntryInput, excerptLength } from './timeline.schema.ts'

/** What a page of several lists holds: each list newest first, and none shorter than it has to be for `limit`. */
export function mergeNewest<Item extends MomentPlace>(lists: readonly (readonly Item[])[], limit: number): { items: Item[]; more: boolean } {
  const merged = lists.flat().sort(newestFirst)
  return { items: merged.slice(0, limit), more: merged.length > limit }
}

/** The entry with a direction and an outcome only where its kind has them. */
export function tidyEntry(input: EntryInput): EntryInput {
  const directed = input.kind === 'call' || input.kind === 'email' || input.kind === 'letter'
  return { ...input, direction: directed ? (input.direction ?? 'out') : null, outcome: input.kind === 'call' ? (input.outcome ?? 'reached') : null }
}

/** Whether a moment has come by `now`; a clock that runs a little ahead is forgiven. */
export const hasCome = (at: number, now: number) => at <= now + 5 * minute

/** The beginning of a text as a list shows it, and whether that is not all; no character is cut in two. */
export function excerptOf(text: string): { text: string; cut: boolean } {
  if (text.length <= excerptLength) return { text, cut: false }
  return { text: text.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/, ''), cut: true }
}
