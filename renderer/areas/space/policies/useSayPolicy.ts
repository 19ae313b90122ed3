import type { Policy } from '#shared/areas/space/policies.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** A function that says whose rules these are, and each of them. */
export function useSayPolicy(): (policy: Policy) => { whose: string; rules: string[] } {
  const { t } = useWords('spaceRules')
  const { t: contacts } = useWords('contacts')
  const { number, wallClock } = useFormat()
  return (policy) => {
    const { organizationKind: kind, daysAhead, hoursBefore, longest, monthHours, keyAfter, needsApproval } = policy
    const rules = [
      daysAhead !== null && t('policies.sayDaysAhead', { count: daysAhead, formatted: number(daysAhead) }),
      hoursBefore !== null && t('policies.sayHoursBefore', { count: hoursBefore, formatted: number(hoursBefore) }),
      longest !== null && t('policies.sayLongest', { count: longest, formatted: number(longest) }),
      monthHours !== null && t('policies.sayMonthHours', { count: monthHours, formatted: number(monthHours) }),
      keyAfter !== null && t('policies.sayKeyAfter', { clock: wallClock(keyAfter) }),
      needsApproval && t('policies.sayApproval'),
    ].filter((rule) => rule !== false)
    const whose = policy.contactName ?? (kind ? contacts(`organizationKinds.${kind}`) : t('policies.everyone'))
    return { whose, rules: rules.length > 0 ? rules : [t('policies.noLimits')] }
  }
}
