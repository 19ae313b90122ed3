import { useMemo } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ThingWords } from './compareTexts.ts'

/** How what is no text is said in a comparison. */
export function useThingWords(): ThingWords {
  const { t } = useWords('briefVersions')
  const { t: briefs } = useWords('briefs')
  return useMemo(
    () => ({
      field: (field) => t('things.field', { name: briefs(`fields.${field}` as 'fields.today') }),
      note: (text) => t('things.note', { text }),
      thing: (type, alt) => t(`things.${type}`, { alt }),
    }),
    [t, briefs],
  )
}
