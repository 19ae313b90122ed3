import { nodesOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { PaperContent, PaperImage } from '#shared/areas/briefs/paperContent.schema.ts'
import type { Part } from './parts.ts'

/** What the nodes of a text need to be drawn. */
export interface Drawing {
  content: PaperContent
  /** The number of each footnote, from 1, in the order of the text. */
  numbers: ReadonlyMap<BriefNode, number>
  images: ReadonlyMap<string, PaperImage>
  /** The headings that a list of contents names, each with its place in it from 0. */
  headings: ReadonlyMap<BriefNode, number>
}

/** Prepares the drawing of these parts, which must be all of the paper's and in order. */
export function drawingOf(content: PaperContent, parts: readonly Part[]): Drawing {
  const nodes = parts.flatMap((part) => (part.kind === 'node' ? [...nodesOf(part.node)] : []))
  const footnotes = nodes.filter(({ type }) => type === 'footnote')
  return {
    content,
    numbers: new Map(footnotes.map((node, index) => [node, index + 1])),
    images: new Map(content.images.map((image) => [image.id, image])),
    headings: new Map(nodes.filter(({ type, attrs }) => type === 'heading' && attrs?.level === 2).map((node, index) => [node, index])),
  }
}
