import { createContext, useContext } from 'react'
import type { MergeField, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Why a field says nothing: nobody is chosen whom it is of, or that person may not be written to. */
export type WhyMissing = 'nobody' | 'withheld'

interface FieldValues {
  /** Undefined until they are known. */
  values: MergeValues | undefined
  /** The language they are in: the document's. */
  language: Language
  /** Of a field without a value; null where there is nothing more to say. */
  why: (field: MergeField) => WhyMissing | null
}

/** What the merge fields of the shown document say, for the meeting it is shown for. */
export const FieldValuesContext = createContext<FieldValues>({ values: undefined, language: 'en-CA', why: () => null })
export const useFieldValues = () => useContext(FieldValuesContext)

/** Why fields of the person a document is for say nothing. One who was erased is nobody any more. */
export function whyMissing(contactId: string | null, unsafe: boolean): FieldValues['why'] {
  return (field) => {
    if (!field.startsWith('contact.')) return null
    if (contactId === null) return 'nobody'
    return field === 'contact.address' && unsafe ? 'withheld' : null
  }
}

/** A merge field's name in the language of the screen: "Meeting: day". */
export function useFieldName(): (field: MergeField) => string {
  const { t } = useWords('briefs')
  return (field) => t(`fields.${field}`)
}
