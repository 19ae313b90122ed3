import type { TFunction } from 'i18next'
import { unitOf } from '#shared/areas/loans/use.rules.ts'
import type { Measure, Standing } from '#shared/areas/loans/useTerms.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Kinds, amounts, money and quotas in words of one language: the screen's, or a paper's. */
export function sayUseIn(t: TFunction<'use'>, language: Language) {
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  /** What a reversal takes back stands with a true minus sign. */
  const signed = (count: number, say: (positive: number) => string) => (count < 0 ? `−${say(-count)}` : say(count))
  const amount = (of: Measure, count: number) => signed(count, (positive) => t(`amount.${unitOf(of)}`, { count: positive, formatted: number(positive) }))
  const money = (cents: number) => signed(cents, (positive) => formatCents(positive, language))
  const measure = (of: Measure) => (of === 'allPages' || of === 'allMinutes' ? t(`measures.${of}`) : t(`kinds.${of}`))
  return {
    amount,
    measure,
    money,
    /** "$0.15 a page". */
    rate: (of: Measure, cents: number) => t(`rateOf.${unitOf(of)}`, { value: money(cents) }),
    /** "Pages of any kind: 240 of 300 pages left this month.": of this month alone. */
    left: ({ measure: of, most, used, left }: Standing) => {
      const standing = () => {
        if (most === null || left === null) return t('quota.unlimited', { used: amount(of, used) })
        return left < 0 ? t('quota.over', { over: number(-left), most: amount(of, most) }) : t('quota.left', { left: number(left), most: amount(of, most) })
      }
      return t('log.standing', { measure: measure(of), standing: standing() })
    },
    /** "Pages of any kind: 60 of 300 pages a month without asking.": of any month. */
    ofQuota: ({ measure: of, most, used }: Standing) =>
      most === null ? t('statement.noLimit', { measure: measure(of), used: amount(of, used) }) : t('statement.ofQuota', { measure: measure(of), used: number(used), most: amount(of, most) }),
  }
}

/** The same in the language of the screen. */
export function useSayUse() {
  const { t, language } = useWords('use')
  return sayUseIn(t, language)
}
