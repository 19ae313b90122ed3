import { z } from 'zod'
import { optionalLine } from '#shared/base/text.ts'

export const pageSize = z.enum(['Letter', 'Legal'])
export type PageSize = z.infer<typeof pageSize>

/** Standard: 12 points. Clear print, after CNIB: 13 points with room between the lines. Large print: 18 points. */
export const printStyle = z.enum(['standard', 'clear', 'large'])
export type PrintStyle = z.infer<typeof printStyle>

/** How a document is laid out on paper. */
export const pageStyle = z.object({
  size: pageSize.default('Letter'),
  /** Half: sheets on their side, folded in the middle into a booklet. */
  fold: z.enum(['none', 'half']).default('none'),
  print: printStyle.default('clear'),
  /** Whether the clinic's letterhead stands at its top. */
  letterhead: z.boolean().default(false),
  /** Whether the clinic's disclaimer for its kind stands at its end. */
  disclaimer: z.boolean().default(false),
  /** At the top and the bottom of each page; empty for none. */
  header: optionalLine(120),
  footer: optionalLine(120),
  pageNumbers: z.boolean().default(true),
})
export type PageStyle = z.infer<typeof pageStyle>
