import type { Need } from '#shared/areas/meetings/needs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** "ASL interpreting, for 2", "Interpreting into Somali". */
export function useSayNeed(): (need: Pick<Need, 'kind' | 'language' | 'quantity'>) => string {
  const { t } = useWords('meetingNeeds')
  return ({ kind, language, quantity }) => {
    const what = kind === 'oralInterpreting' && language ? t('into', { language }) : t(`kinds.${kind}`)
    return quantity > 1 ? t('forMany', { what, count: quantity }) : what
  }
}
