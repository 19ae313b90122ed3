import { useSearchParams } from 'wouter'
import { z } from 'zod'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { id } from '#shared/base/ids.ts'

/** What is done beside a thing's page. */
export const act = z.enum(['edit', 'photo', 'lend', 'reserve', 'bringBack', 'extend', 'cancel', 'remind', 'check', 'repair', 'fix', 'retire', 'restore', 'reverse'])
export type EquipmentAct = z.infer<typeof act>

/** The page of a thing, with a panel open on it: so that a list, a scanner or another area can lead right to it. */
export function thingAddress(itemId: string, doing?: EquipmentAct, about: { claim?: string; event?: string } = {}): string {
  const search = new URLSearchParams({ ...(doing && { do: doing }), ...about }).toString()
  return `~/loans/equipment/${itemId}${search && `?${search}`}`
}

/** Which panel the address opens ("?do=lend&claim="). */
export function useEquipmentAddress() {
  const [address] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  return {
    doing: act.safeParse(address.get('do')).data ?? null,
    claimId: known('claim'),
    eventId: known('event'),
  }
}

/** What is most likely to be done with a thing, which a scanner opens: taken back, handed to whom it is reserved for today, or to anyone; null for a retired one. */
export function mainActOf(item: Equipment, today: string): { doing: 'lend' | 'bringBack' | 'fix'; about: { claim?: string } } | null {
  if (item.standing === 'retired') return null
  if (item.standing === 'repair') return { doing: 'fix', about: {} }
  if (item.loan) return { doing: 'bringBack', about: {} }
  return { doing: 'lend', about: item.next && item.next.from <= today ? { claim: item.next.id } : {} }
}
