import { diffArrays, diffWords } from 'diff'
import type { BriefNode, MergeField } from '#shared/areas/briefs/briefs.schema.ts'
import { fieldOf } from '#shared/areas/briefs/document.rules.ts'

/** A passage as it is compared: its words, and what it is. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'guidance' | 'thing'
  text: string
}

/** Some words of a passage, in both texts or in one only. */
export interface Piece {
  text: string
  change: 'same' | 'removed' | 'added'
}

/** A passage in the two texts; null in the one that has none like it. */
export interface ComparedPassage {
  before: Passage | null
  after: Passage | null
  pieces: Piece[]
  changed: boolean
}

/** How what is no text is said: a merge field, a note, a picture, a page break. */
export interface ThingWords {
  field: (field: MergeField) => string
  note: (text: string) => string
  thing: (type: 'image' | 'sourceList' | 'pageBreak' | 'signatureLines' | 'horizontalRule', alt: string) => string
}

/** The passages of a document, in its order. */
export function passagesOf(body: BriefNode, words: ThingWords): Passage[] {
  const passages: Passage[] = []
  const visit = (node: BriefNode, kind: Passage['kind']) => {
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const text = wordsOf(node, words)
        if (text) passages.push({ kind: node.type === 'heading' ? 'heading' : kind, text })
        return
      }
      case 'image':
      case 'sourceList':
      case 'pageBreak':
      case 'signatureLines':
      case 'horizontalRule':
        passages.push({ kind: 'thing', text: words.thing(node.type, [node.attrs?.alt, node.attrs?.caption].filter(Boolean).join(', ')) })
        return
      default: {
        const inside = node.type === 'listItem' ? 'item' : node.type === 'tableCell' || node.type === 'tableHeader' ? 'cell' : node.type === 'guidance' ? 'guidance' : kind
        for (const child of node.content ?? []) visit(child, inside)
      }
    }
  }
  visit(body, 'paragraph')
  return passages
}

function wordsOf(block: BriefNode, words: ThingWords): string {
  const parts = (block.content ?? []).map((node) => {
    if (node.type === 'text') return node.text ?? ''
    if (node.type === 'footnote') return words.note([node.attrs?.text, node.attrs?.pinpoint].filter(Boolean).join(' '))
    const field = node.type === 'mergeField' ? fieldOf(node) : null
    return field ? words.field(field) : ' '
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/**
 * Two texts passage by passage: those that are the same face each other; of the others, those that share most words do,
 * with the words marked that differ; what has no like faces nothing.
 */
export function compareTexts(before: readonly Passage[], after: readonly Passage[]): ComparedPassage[] {
  const keys = (passages: readonly Passage[]) => passages.map(({ kind, text }) => `${kind} ${text}`)
  const rows: ComparedPassage[] = []
  let [at, to] = [0, 0]
  let [gone, come]: [Passage[], Passage[]] = [[], []]
  const settle = () => {
    rows.push(...alignChanged(gone, come))
    ;[gone, come] = [[], []]
  }
  for (const { count, added, removed } of diffArrays(keys(before), keys(after))) {
    if (removed) gone = before.slice(at, (at += count))
    else if (added) come = after.slice(to, (to += count))
    else {
      settle()
      for (let index = 0; index < count; index++) {
        const passage = after[to++]!
        rows.push({ before: before[at++]!, after: passage, pieces: [{ text: passage.text, change: 'same' }], changed: false })
      }
    }
  }
  settle()
  return rows
}

/** Below this share of common words two passages are not the same one reworded. */
const alike = 0.3
/** Past so many pairs to weigh, passages face each other in their order. */
const mostWeighed = 40_000

function alignChanged(gone: readonly Passage[], come: readonly Passage[]): ComparedPassage[] {
  const pairs = gone.length * come.length > mostWeighed ? inTurn(gone, come) : bestPairs(gone, come)
  const rows: ComparedPassage[] = []
  let [at, to] = [0, 0]
  const alone = (untilBefore: number, untilAfter: number) => {
    while (at < untilBefore) rows.push({ before: gone[at]!, after: null, pieces: [{ text: gone[at++]!.text, change: 'removed' }], changed: true })
    while (to < untilAfter) rows.push({ before: null, after: come[to]!, pieces: [{ text: come[to++]!.text, change: 'added' }], changed: true })
  }
  for (const [one, other] of pairs) {
    alone(one, other)
    rows.push({ before: gone[at]!, after: come[to]!, pieces: compareWords(gone[at++]!.text, come[to++]!.text), changed: true })
  }
  alone(gone.length, come.length)
  return rows
}

const inTurn = (gone: readonly Passage[], come: readonly Passage[]) => Array.from({ length: Math.min(gone.length, come.length) }, (_, index): [number, number] => [index, index])

/** The pairs, in order, that have most words in common altogether. */
function bestPairs(gone: readonly Passage[], come: readonly Passage[]): [number, number][] {
  const bags = come.map(({ text }) => bagOf(text))
  const weights = gone.map(({ text, kind }) => {
    const bag = bagOf(text)
    return bags.map((other, index) => (come[index]!.kind === kind ? likeness(bag, other) : 0))
  })
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  for (let one = gone.length - 1; one >= 0; one--)
    for (let other = come.length - 1; other >= 0; other--) {
      const weight = weights[one]![other]!
      const together = weight >= alike ? weight + best[one + 1]![other + 1]! : 0
      best[one]![other] = Math.max(together, best[one + 1]![other]!, best[one]![other + 1]!)
    }
  const pairs: [number, number][] = []
  for (let [one, other] = [0, 0]; one < gone.length && other < come.length; ) {
    const weight = weights[one]![other]!
    if (weight >= alike && best[one]![other] === weight + best[one + 1]![other + 1]!) pairs.push([one++, other++])
    else if (best[one]![other] === best[one + 1]![other]) one++
    else other++
  }
  return pairs
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** The share of words two passages have in common, from 0 to 1 (Dice’s coefficient). */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0)
  const common = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  const all = size(one) + size(other)
  return all === 0 ? 0 : (2 * common) / all
}

/** The words of two texts: what both have, what only the first has, what only the second has. */
export function compareWords(before: string, after: string): Piece[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }))
}
