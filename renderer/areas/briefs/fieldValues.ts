import { createContext, useContext } from 'react'
import type { MergeField, MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface FieldValues {
  /** Undefined until they are known. */
  values: MergeValues | undefined
  /** The language they are in: the document's. */
  language: Language
}

/** What the merge fields of the shown document say, for the meeting it is shown for. */
export const FieldValuesContext = createContext<FieldValues>({ values: undefined, language: 'en-CA' })
export const useFieldValues = () => useContext(FieldValuesContext)

/** A merge field's name in the language of the screen: "Meeting: day". */
export function useFieldName(): (field: MergeField) => string {
  const { t } = useWords('briefs')
  return (field) => t(`fields.${field}`)
}
