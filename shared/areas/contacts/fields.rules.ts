import type { Language } from '#shared/base/language.ts'
import { day } from '#shared/base/time.ts'
import type { ContactInput, ContactKind } from './contacts.schema.ts'
import type { CustomField } from './fields.schema.ts'

type Value = ContactInput['custom'][string]
type Definition = Pick<CustomField, 'id' | 'type' | 'choices' | 'archived'>

/** Whether a contact of this kind has the field in its form. */
export const isFieldOf = (field: Pick<CustomField, 'for' | 'archived'>, kind: ContactKind) => !field.archived && (field.for === 'both' || field.for === kind)

/** What is wrong with a value of a field, as a key of the words; null when nothing is. */
export function valueProblem({ type, choices }: Pick<CustomField, 'type' | 'choices'>, value: Value): string | null {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value !== '' ? null : 'customFields:wrong.text'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'customFields:wrong.number'
    case 'date':
      return day.safeParse(value).success ? null : 'customFields:wrong.date'
    case 'choice':
      return typeof value === 'string' && choices.includes(value) ? null : 'customFields:wrong.choice'
    case 'yesNo':
      return typeof value === 'boolean' ? null : 'customFields:wrong.yesNo'
  }
}

/**
 * What is wrong with a contact's own values, by the field's id. What it had before is never wrong:
 * a field may have been archived since, and a choice taken away.
 */
export function customProblems(fields: readonly Definition[], custom: ContactInput['custom'], before: ContactInput['custom'] = {}): { id: string; message: string }[] {
  const byId = new Map(fields.map((field) => [field.id, field]))
  return Object.entries(custom).flatMap(([id, value]) => {
    if (before[id] === value) return []
    const field = byId.get(id)
    const message = !field || field.archived ? 'customFields:wrong.unknown' : valueProblem(field, value)
    return message ? [{ id, message }] : []
  })
}

/** A number as it is read: with a decimal comma in French, and not grouped, since it may be a year or a unit. */
export const numberShown = (value: number, language: Language): string => new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(value)
