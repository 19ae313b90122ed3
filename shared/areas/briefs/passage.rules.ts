import { fold, lettersOf } from '#shared/base/text.ts'
import type { Piece } from './library.schema.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

interface Hit {
  from: number
  to: number
}

/** The text in pieces, those marked that begin as one of the words searched for does; accents and case ignored. */
export function markedIn(text: string, search: string): Piece[] {
  return piecesOf(text, hitsIn(text, termsOf(search)))
}

/**
 * The line that has most of the words searched for, in pieces, cut between words around the first of them to about `most`
 * characters; null when no line has any.
 */
export function passageOf(lines: Iterable<string>, search: string, most = 200): Piece[] | null {
  const terms = termsOf(search)
  let best: { line: string; found: number } | null = null
  for (const line of lines) {
    // Word by word only the best line is looked at, and most are not even folded: both take many times longer.
    const letters = lettersOf(line)
    if (!terms.some((term) => letters.includes(term))) continue
    const folded = ` ${fold(line)}`
    const found = terms.filter((term) => folded.includes(` ${term}`)).length
    if (found > (best?.found ?? 0)) best = { line, found }
    if (found === terms.length) break
  }
  const hits = best ? hitsIn(best.line, terms) : []
  if (!best || !hits[0]) return null
  const { from, to } = windowOf(best.line, hits[0], most)
  const within = hits.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from }))
  const pieces = piecesOf(best.line.slice(from, to), within)
  return [...(from > 0 ? [{ text: '…', hit: false }] : []), ...pieces, ...(to < best.line.length ? [{ text: '…', hit: false }] : [])]
}

const termsOf = (search: string) => [...new Set(fold(search).split(' ').filter(Boolean))]

function hitsIn(text: string, terms: readonly string[]): Hit[] {
  if (terms.length === 0) return []
  const hits: Hit[] = []
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0])
    if (terms.some((one) => folded.startsWith(one))) hits.push({ from: match.index, to: match.index + match[0].length })
  }
  return hits
}

/** A third of what is shown stands before the word, the rest after; neither end falls within a word. */
function windowOf(line: string, hit: Hit, most: number): { from: number; to: number } {
  if (line.length <= most) return { from: 0, to: line.length }
  const wished = Math.max(0, Math.min(hit.from - Math.floor(most / 3), line.length - most))
  const from = wished === 0 ? 0 : Math.min(hit.from, afterSpace(line, wished))
  const end = Math.max(hit.to, from + most)
  if (end >= line.length) return { from, to: line.length }
  return { from, to: Math.max(hit.to, line.lastIndexOf(' ', end)) }
}

function afterSpace(line: string, from: number): number {
  const space = line.indexOf(' ', from - 1)
  return space < 0 ? line.length : space + 1
}

function piecesOf(text: string, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}
