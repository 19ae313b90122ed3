import type { ReactNode } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { numberShown, valueProblem } from '#shared/areas/contacts/fields.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFields } from './fields.data.ts'

type Value = Contact['custom'][string] | undefined

/** The clinic's own fields by id, and how a value of one is shown. */
export function useOwnFields() {
  const { t, language } = useWords('customFields')
  const { day } = useFormat()
  const all = useFields().data ?? []
  const byId = new Map(all.map((field) => [field.id, field]))
  const shown = (id: string, value: Value): string => {
    const field = byId.get(id)
    if (value === undefined) return ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'number') return numberShown(value, language)
    return field?.type === 'date' && valueProblem(field, value) === null ? day(String(value), 'long') : String(value)
  }
  return { all, nameOf: (id: string) => byId.get(id)?.name ?? '', shown }
}

/** What a contact holds of the clinic's own fields, each with its name; of archived fields too, since it is still so. */
export function useCustomFacts(contact: Contact): [string, ReactNode][] {
  const { all, shown } = useOwnFields()
  return all.flatMap((field): [string, ReactNode][] => (contact.custom[field.id] === undefined ? [] : [[field.name, shown(field.id, contact.custom[field.id])]]))
}
