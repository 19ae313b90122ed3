import { z } from 'zod'
import { language } from '#shared/base/language.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { briefBody, briefKind, briefParticulars } from './briefs.schema.ts'
import { pageStyle } from './page.schema.ts'

/** Shipped with the program; shipped, with the clinic's own text in its place; or the clinic's own altogether. */
export const templateOrigin = z.enum(['shipped', 'changed', 'own'])
export type TemplateOrigin = z.infer<typeof templateOrigin>

/** "fact-sheet.en-CA" of those that are shipped, also while the clinic's text stands in its place; an id of the clinic's own. */
export const templateId = z.string().min(1).max(80)

export const template = z.object({
  id: templateId,
  kind: briefKind,
  language,
  title: line(200),
  /** When to take it, in a sentence. */
  description: optionalLine(300),
  page: pageStyle,
  targetGrade: briefParticulars.shape.targetGrade,
  origin: templateOrigin,
  archived: z.boolean(),
})
export type Template = z.infer<typeof template>

/** As it lies in `assets/templates`. */
export const shippedTemplate = template.omit({ origin: true, archived: true }).extend({ body: briefBody })
export type ShippedTemplate = z.infer<typeof shippedTemplate>

/** One with its text; version 0 while it is as it was shipped. */
export const templateText = template.extend({ body: briefBody, version: z.int(), changedAt: instant.nullable(), changedBy: z.string().nullable() })
export type TemplateText = z.infer<typeof templateText>

/** What is known of a template besides its text. */
export const templateDetails = template.pick({ description: true, targetGrade: true, page: true })
export type TemplateDetails = z.infer<typeof templateDetails>
