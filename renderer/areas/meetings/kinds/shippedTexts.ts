import { useCallback } from 'react'
import { shippedWordOf } from '#shared/areas/meetings/kinds.rules.ts'
import { shippedRoles } from '#shared/areas/meetings/kinds.schema.ts'
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

/** The program's own names of parts, and what to keep of one that was typed or chosen: its own stays one in both languages. */
export function useRoleTexts() {
  const say = useSayText()
  const offered = shippedRoles.map((word) => say(`shipped:${word}`))
  const keep = (typed: string) => {
    const word = shippedRoles.find((role) => say(`shipped:${role}`).toLowerCase() === typed.trim().toLowerCase())
    return word ? `shipped:${word}` : typed.trim()
  }
  return { say, offered, keep }
}

/** What to keep of a text that was shown as `shown`: left as it was, the program's own stays one in both languages. */
export function keptText(typed: string, before: string, shown: string): string {
  return typed === shown ? before : typed
}
