import { useCallback } from 'react'
import { shippedWordOf } from '#shared/areas/meetings/kinds.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Says a text of an agenda or checklist: the program's own in the current language, what someone typed as it is. */
export function useSayText(): (text: string) => string {
  const { t } = useWords('meetingKinds')
  return useCallback(
    (text) => {
      const word = shippedWordOf(text)
      return word ? t(`shipped.${word}`) : text
    },
    [t],
  )
}

/** What to keep of a text that was shown as `shown`: left as it was, the program's own stays one in both languages. */
export function keptText(typed: string, before: string, shown: string): string {
  return typed === shown ? before : typed
}
