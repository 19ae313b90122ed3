import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'

/** What a field of the clinic's own holds. */
export const fieldType = z.enum(['text', 'number', 'date', 'choice', 'yesNo'])
export type FieldType = z.infer<typeof fieldType>

/** Whose field it is. */
export const fieldFor = z.enum(['person', 'organization', 'both'])

/** So many fields may be in use at once: a form with more is not filled in. */
export const mostFields = 60

const fields = z.object({
  name: line(80),
  type: fieldType,
  for: fieldFor.default('both'),
  /** What one chooses from, in this order; of any other type, none. */
  choices: z.array(line(80)).max(100).default([]),
})

/** A field as the coordinator defines it; a choice needs something to choose, each once. */
export const fieldInput = fields.superRefine(({ type, choices }, check) => {
  if (type === 'choice' && choices.length === 0) check.addIssue({ code: 'custom', path: ['choices'], message: 'customFields:choicesRule.missing' })
  if (new Set(choices.map((one) => one.toLowerCase())).size < choices.length) check.addIssue({ code: 'custom', path: ['choices'], message: 'customFields:choicesRule.twice' })
})
export type FieldInput = z.infer<typeof fieldInput>

export const customField = fields.extend({
  id,
  archived: z.boolean(),
  version: z.int(),
})
export type CustomField = z.infer<typeof customField>
