import type { DuplicateReason } from '#shared/areas/contacts/duplicates.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** A reason as a person says it: "same phone 416-555-0134", "given names alike 0.94". */
export function useReasonWords(): (reason: DuplicateReason) => string {
  const { t, language } = useWords('duplicates')
  const twoDigits = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return ({ why, shown, likeness }) => t(`reasons.${why}`, { shown, likeness: twoDigits.format(likeness ?? 1) })
}
