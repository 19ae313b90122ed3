import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayEquipment } from '../equipment/useSayEquipment.ts'
import { useSayUse } from '../use/useSayUse.ts'

/** What a visit handed out, in words. */
export function useSayVisit() {
  const { t } = useWords('visit')
  const format = useFormat()
  const use = useSayUse()
  const equipment = useSayEquipment()
  return {
    whom: (visit: Visit) => equipment.whom(visit),
    /** "12 × one-ride ticket", "Copies, letter, black: 40 pages", "Projector, until Nov 27". */
    lines: ({ fares, jobs, loans }: Visit): string[] => [
      ...fares.map((entry) => `${format.number(-entry.change)} × ${entry.itemName}`),
      ...jobs.map((job) => t('job', { kind: use.measure(job.kind), amount: use.amount(job.kind, job.quantity) })),
      ...loans.map((loan) => t('until', { thing: loan.itemName, day: equipment.short(loan.to) })),
    ],
  }
}
