import type { ReactNode } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { valueProblem } from '#shared/areas/contacts/fields.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFields } from './fields.data.ts'

/** What a contact holds of the clinic's own fields, each with its name; of archived fields too, since it is still so. */
export function useCustomFacts(contact: Contact): [string, ReactNode][] {
  const { t } = useWords('customFields')
  const { day } = useFormat()
  const fields = useFields()
  return (fields.data ?? []).flatMap((field): [string, ReactNode][] => {
    const value = contact.custom[field.id]
    if (value === undefined) return []
    if (typeof value === 'boolean') return [[field.name, t(value ? 'yes' : 'no')]]
    return [[field.name, field.type === 'date' && valueProblem(field, value) === null ? day(String(value), 'long') : String(value)]]
  })
}
