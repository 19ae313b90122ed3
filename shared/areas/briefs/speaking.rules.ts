import type { Language } from '#shared/base/language.ts'
import { lineOf, withoutGuidance } from './briefs.rules.ts'
import type { BriefNode, MergeValues } from './briefs.schema.ts'
import { blocksOf } from './readability.rules.ts'
import { wordsIn } from './sentences.rules.ts'

/** Words a person says in a minute when nothing else is known; 650 for five minutes. */
export const usualPace = 130
/** Slower is reading to oneself, faster is not understood. */
export const paces = { slowest: 80, fastest: 200 } as const

/** A part of what is said, under one heading. */
export interface SpokenPart {
  /** Of its heading; empty before the first. */
  title: string
  words: number
}

/**
 * The parts of a text as it is said aloud, in order. Headings are signposts and are not said; in a text with second-level
 * headings neither is what stands before the first of them: its title, the item, the names. Parts without a word are left out.
 */
export function spokenParts(body: BriefNode, language: Language, values?: MergeValues): SpokenPart[] {
  const blocks = withoutGuidance(body).content ?? []
  const isPart = (node: BriefNode) => node.type === 'heading' && node.attrs?.level === 2
  const first = Math.max(0, blocks.findIndex(isPart))
  const parts: SpokenPart[] = []
  for (const block of blocks.slice(first)) {
    if (isPart(block)) parts.push({ title: lineOf(block, values), words: 0 })
    else if (block.type !== 'heading') {
      if (parts.length === 0) parts.push({ title: '', words: 0 })
      parts.at(-1)!.words += countSaid(block, language, values)
    }
  }
  return parts.filter(({ words }) => words > 0)
}

const countSaid = (block: BriefNode, language: Language, values?: MergeValues) =>
  blocksOf({ type: 'doc', content: [block] }, values).reduce((sum, text) => sum + wordsIn(text, language).length, 0)

/** A part with when it begins and how long it takes, in seconds. */
export interface TimedPart extends SpokenPart {
  from: number
  seconds: number
}

/** When each part is said, at so many words a minute. */
export function timed(parts: readonly SpokenPart[], pace: number): TimedPart[] {
  let from = 0
  return parts.map((part) => {
    const seconds = (part.words * 60) / pace
    const here = { ...part, from, seconds }
    from += seconds
    return here
  })
}

/** What a text takes against a limit of `minutes`; null without one. */
export interface Fit {
  /** Seconds left; below zero, over the limit. */
  left: number
  /** Words to cut so that it fits; 0 when it does. */
  cut: number
}

/** How a text of so many words fits into a limit, at so many words a minute. */
export function fitOf(words: number, pace: number, minutes: number): Fit {
  return { left: minutes * 60 - (words * 60) / pace, cut: Math.max(0, words - Math.floor(minutes * pace)) }
}

/** The place of the part one should be at after so many seconds; the last once all is said, -1 when nothing is said. */
export function partAt(parts: readonly TimedPart[], seconds: number): number {
  return parts.findLastIndex(({ from }) => from <= seconds)
}

/** Seconds as a clock of minutes, "4:05"; below zero with a minus sign. */
export function clockOf(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  return `${seconds < 0 && whole > 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
