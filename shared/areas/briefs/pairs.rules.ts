import type { BriefNode } from './briefs.schema.ts'
import { lineOf, nodesOf, withoutGuidance } from './briefs.rules.ts'
import { fieldOf } from './document.rules.ts'
import type { Agreement, PairCounts, PairState } from './pairs.schema.ts'

/** A part of a document: from one heading of the first or second level to the next, or what stands before the first. */
export interface Section {
  /** What its heading is known by in both languages; null when nobody gave it anything yet. */
  id: string | null
  /** Null for what stands before the first heading. */
  heading: BriefNode | null
  /** All of it, with its heading. */
  nodes: BriefNode[]
}

/** What stands before the first heading is known by this. */
export const beginning = 'beginning'

/** A document's sections in their order. Of two headings known by the same, as after copying one, the second counts as known by nothing. */
export function sectionsOf(body: BriefNode): Section[] {
  const sections: Section[] = []
  const seen = new Set<string>()
  for (const node of body.content ?? []) {
    if (isSectionHeading(node)) {
      const id = typeof node.attrs?.section === 'string' && node.attrs.section && !seen.has(node.attrs.section) ? node.attrs.section : null
      if (id) seen.add(id)
      sections.push({ id, heading: node, nodes: [node] })
    } else if (sections.length > 0) sections.at(-1)!.nodes.push(node)
    else sections.push({ id: beginning, heading: null, nodes: [node] })
  }
  return sections
}

/** The words of a section, a line for each passage; what only changes how they look, comments and guidance are no part of them. */
export const sectionText = (section: Section | null): string => (section ? linesOf(section.nodes).join('\n') : '')

/** A section of the two documents together. */
export interface SectionPair {
  /** The id they share; null while only their order ties them. */
  id: string | null
  english: Section | null
  french: Section | null
}

/**
 * Which section is the other language of which, in the order of the English: those known by the same; of the rest, as
 * long as one of the two is known by nothing or the documents share nothing at all, the first with the first, and so on.
 */
export function pairSections(english: readonly Section[], french: readonly Section[]): SectionPair[] {
  const partner = new Map<Section, Section>()
  const byId = new Map(french.flatMap((section) => (section.id ? [[section.id, section] as const] : [])))
  for (const section of english) {
    const same = section.id ? byId.get(section.id) : undefined
    if (same) partner.set(section, same)
  }
  const shareNothing = ![...partner.keys()].some(({ heading }) => heading)
  const taken = new Set(partner.values())
  const rest = french.filter((section) => section.heading && !taken.has(section))
  for (const [index, section] of english.filter((one) => one.heading && !partner.has(one)).entries()) {
    const other = rest[index]
    if (other && (shareNothing || !section.id || !other.id)) partner.set(section, other)
  }
  return inOrder(english, french, partner)
}

/** Both documents with their sections known by the same: those of the English where they have any, else the French one's, else by what `newId` gives. */
export function tieSections(english: BriefNode, french: BriefNode, newId: () => string): { english: BriefNode; french: BriefNode } {
  const ids = new Map<BriefNode, string>()
  for (const pair of pairSections(sectionsOf(english), sectionsOf(french))) {
    const id = pair.english?.id ?? pair.french?.id ?? newId()
    for (const section of [pair.english, pair.french]) if (section?.heading) ids.set(section.heading, id)
  }
  return { english: withIds(english, ids), french: withIds(french, ids) }
}

/** How a section stands in its two languages, by its words now and those that were last said to be the same. */
export function pairStateOf({ english, french }: SectionPair, agreed: Pick<Agreement, 'english' | 'french'> | null): PairState {
  const [inEnglish, inFrench] = [writtenIn(english), writtenIn(french)]
  if (inEnglish === 'nothing' && inFrench === 'nothing') return 'unwritten'
  if (inEnglish === 'nothing' || (inEnglish === 'heading' && inFrench === 'text')) return 'englishMissing'
  if (inFrench === 'nothing' || (inFrench === 'heading' && inEnglish === 'text')) return 'frenchMissing'
  if (!agreed) return 'notCompared'
  const changed = { english: sectionText(english) !== agreed.english, french: sectionText(french) !== agreed.french }
  if (changed.english && changed.french) return 'bothChanged'
  if (changed.english) return 'frenchBehind'
  return changed.french ? 'englishBehind' : 'inStep'
}

/** A section of two documents, with how it stands. */
export interface StandingPair extends SectionPair {
  state: PairState
  agreed: Agreement | null
}

/** How all sections of two documents stand. */
export function standingOf(english: BriefNode, french: BriefNode, agreements: readonly Agreement[]): StandingPair[] {
  const known = new Map(agreements.map((one) => [one.section, one]))
  return pairSections(sectionsOf(english), sectionsOf(french))
    .filter((pair) => pair.english?.heading || pair.french?.heading || sectionText(pair.english) || sectionText(pair.french))
    .map((pair) => {
      const agreed = (pair.id && known.get(pair.id)) || null
      return { ...pair, agreed, state: pairStateOf(pair, agreed) }
    })
}

export function countStates(pairs: readonly StandingPair[]): PairCounts {
  const count = (state: PairState) => pairs.filter((pair) => pair.state === state).length
  return {
    inStep: count('inStep'), englishMissing: count('englishMissing'), frenchMissing: count('frenchMissing'), englishBehind: count('englishBehind'),
    frenchBehind: count('frenchBehind'), bothChanged: count('bothChanged'), notCompared: count('notCompared'), unwritten: count('unwritten'),
  }
}

/** How many sections are not in step, and for whoever approves one of the languages a reason to look first. */
export const outOfStep = (counts: PairCounts): number => Object.entries(counts).reduce((sum, [state, count]) => (state === 'inStep' ? sum : sum + count), 0)

const isSectionHeading = (node: BriefNode) => node.type === 'heading' && (node.attrs?.level === 1 || node.attrs?.level === 2)

function inOrder(english: readonly Section[], french: readonly Section[], partner: ReadonlyMap<Section, Section>): SectionPair[] {
  const pairs: SectionPair[] = english.map((section) => {
    const other = partner.get(section) ?? null
    return { id: other && other.id !== section.id ? null : section.id, english: section, french: other }
  })
  // What only the French has follows what it follows there.
  for (const [index, section] of french.entries()) {
    if (pairs.some((pair) => pair.french === section)) continue
    const before = french[index - 1]
    pairs.splice(before ? pairs.findIndex((pair) => pair.french === before) + 1 : 0, 0, { id: section.id, english: null, french: section })
  }
  return pairs
}

function withIds(body: BriefNode, ids: ReadonlyMap<BriefNode, string>): BriefNode {
  return { ...body, content: body.content?.map((node) => (ids.has(node) ? { ...node, attrs: { ...node.attrs, section: ids.get(node) } } : node)) }
}

/** Words in square brackets are the template's, or those still to be translated: nobody has written them yet. */
const isPrompt = (line: string) => /^\[[^\]]*\]$/.test(line)

function writtenIn(section: Section | null): 'nothing' | 'heading' | 'text' {
  if (!section) return 'nothing'
  const text = linesOf(section.heading ? section.nodes.slice(1) : section.nodes)
  if (text.some((line) => !isPrompt(line))) return 'text'
  const heading = section.heading ? lineOf(section.heading) : ''
  return heading && !isPrompt(heading) && text.length === 0 ? 'heading' : 'nothing'
}

/** The words of each passage; a merge field by its name, a note and a picture by what they say. */
function linesOf(nodes: readonly BriefNode[]): string[] {
  const { content = [] } = withoutGuidance({ type: 'doc', content: [...nodes] })
  return content.flatMap((node) => [...nodesOf(node)]).flatMap((node) => {
    if (node.type === 'image') return [[node.attrs?.alt, node.attrs?.caption].filter(Boolean).join(' ')]
    if (node.type === 'heading' || node.type === 'paragraph') return [passageOf(node)]
    return []
  }).filter(Boolean)
}

function passageOf(block: BriefNode): string {
  const words = (block.content ?? []).map((node) => {
    if (node.type === 'text') return node.text ?? ''
    if (node.type === 'mergeField') return `{${fieldOf(node)}}`
    if (node.type === 'footnote') return `{${[node.attrs?.text, node.attrs?.pinpoint].filter(Boolean).join(' ')}}`
    return ' '
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
