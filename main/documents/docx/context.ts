import type { ILevelsOptions } from 'docx'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { PaperContent, PaperImage } from '#shared/areas/briefs/paperContent.schema.ts'

/** What the nodes of a document need to be written. */
export interface DocxContext {
  content: PaperContent
  /** The number of each footnote, from 1. */
  numbers: ReadonlyMap<BriefNode, number>
  pictures: ReadonlyMap<string, PaperImage & { bytes: Buffer }>
  /** Of the text on a page, in twips. */
  width: number
  /** How each list counts; every list of the text adds its own. */
  lists: { reference: string; levels: ILevelsOptions[] }[]
}

/** Word measures in twentieths of a point. */
export const twips = (centimetres: number): number => Math.round((centimetres / 2.54) * 1440)
