import { unitOf } from '#shared/areas/loans/use.rules.ts'
import type { Measure, Standing } from '#shared/areas/loans/useTerms.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Kinds, amounts and quotas in words. */
export function useSayUse() {
  const { t } = useWords('use')
  const { number, money } = useFormat()
  const amount = (of: Measure, count: number) => t(`amount.${unitOf(of)}`, { count, formatted: number(count) })
  const measure = (of: Measure) => (of === 'allPages' || of === 'allMinutes' ? t(`measures.${of}`) : t(`kinds.${of}`))
  return {
    amount,
    measure,
    /** "$0.15 a page". */
    rate: (of: Measure, cents: number) => t(`rateOf.${unitOf(of)}`, { value: money(cents) }),
    /** "240 of 300 pages left". */
    standing: ({ measure: of, most, used, left }: Standing) => {
      if (most === null || left === null) return t('quota.unlimited', { used: amount(of, used) })
      return left < 0 ? t('quota.over', { over: number(-left), most: amount(of, most) }) : t('quota.left', { left: number(left), most: amount(of, most) })
    },
  }
}
