import { fold } from '#shared/base/text.ts'

/** Where a stretch of time stands against the clock. */
export type Standing = 'over' | 'now' | 'next' | 'later'

/**
 * How each of [start, end) stands at `now`. `next` are those that begin soonest after it,
 * all of them when several begin together; the answer has one standing for each, in the order given.
 */
export function standingsAt(stretches: readonly { start: number; end: number }[], now: number): Standing[] {
  const soonest = Math.min(...stretches.filter(({ start }) => start > now).map(({ start }) => start))
  return stretches.map(({ start, end }) => {
    if (end <= now) return 'over'
    if (start <= now) return 'now'
    return start === soonest ? 'next' : 'later'
  })
}

/** A record the index found, before it is described; `title` may be folded already. */
export interface Hit {
  area: string
  id: string
  title: string
}

/**
 * The best `limit` of what was found, each once, best first: a title that is what was typed, then one that begins with it,
 * then one that has every word, then one that has their beginnings, then what has them elsewhere; otherwise as given, the areas in turn.
 * The best of each area have their places, so that two hundred bookings do not hide the group they are for.
 */
export function rankHits(hits: readonly Hit[], typed: string, limit: number): Hit[] {
  const wanted = fold(typed)
  const ofAreas = Map.groupBy(new Map(hits.map((hit) => [`${hit.area}:${hit.id}`, hit])).values(), (hit) => hit.area)
  const placed = [...ofAreas.values()].flatMap((ones) => ones.map((hit, place) => ({ hit, place, fit: fitOf(hit.title, wanted) })))
  placed.sort((a, b) => b.fit - a.fit || a.place - b.place)
  const ranked = placed.map(({ hit }) => hit)
  const share = Math.max(1, Math.floor(limit / 10))
  const bestOfAreas = [...ofAreas.keys()].flatMap((area) => ranked.filter((hit) => hit.area === area).slice(0, share))
  return keeping(ranked, new Set(bestOfAreas), limit)
}

function fitOf(title: string, typed: string): number {
  const folded = fold(title)
  if (folded === typed) return 4
  if (folded.startsWith(typed)) return 3
  const words = typed.split(' ')
  if (words.every((word) => ` ${folded} `.includes(` ${word} `))) return 2
  return words.every((word) => ` ${folded}`.includes(` ${word}`)) ? 1 : 0
}

/** The first `limit`; those of `kept` that would fall off take the places of the last that are not. */
function keeping(ranked: readonly Hit[], kept: ReadonlySet<Hit>, limit: number): Hit[] {
  const top = ranked.slice(0, limit)
  const missing = ranked.slice(limit).filter((hit) => kept.has(hit))
  let surplus = top.length + missing.length - limit
  const staying = top.reverse().filter((hit) => surplus <= 0 || kept.has(hit) || surplus-- <= 0)
  return [...staying.reverse(), ...missing].slice(0, limit)
}
