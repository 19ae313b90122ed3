import { availabilityOf } from '#shared/areas/loans/equipment.rules.ts'
import type { Claim, Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useToday } from '../stock/stock.data.ts'

/** Things and who has them, in words. */
export function useSayEquipment() {
  const { t } = useWords('equipment')
  const format = useFormat()
  const today = useToday()
  const short = (day: string) => format.day(day, 'short')
  /** Whoever it is for; an erased person has no name any more. */
  const whom = ({ contactName, code }: Pick<Claim, 'contactName' | 'code'>) => contactName ?? (code ? t('whom.code', { code }) : t('whom.erased'))
  const days = ({ from, to }: Pick<Claim, 'from' | 'to'>) => (from === to ? short(from) : t('days', { from: short(from), to: short(to) }))
  const standing = (item: Equipment): string => {
    const stands = availabilityOf(item, today)
    if ((stands === 'lent' || stands === 'overdue') && item.loan) return t(`standing.${stands}To`, { whom: whom(item.loan), day: short(item.loan.to) })
    if (stands === 'service') return t('standing.serviceUntil', { day: short(item.servicedFrom!) })
    if (stands === 'reserved' && item.next) return t('standing.reservedFor', { whom: whom(item.next) })
    return t(`standing.${stands as 'free'}`)
  }
  return { today, short, whom, days, standing, number: format.number, money: format.money }
}
