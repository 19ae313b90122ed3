import { useSearchParams } from 'wouter'
import { z } from 'zod'
import { id } from '#shared/base/ids.ts'

/** What is done beside a thing's page. */
export const act = z.enum(['edit', 'photo', 'lend', 'reserve', 'bringBack', 'extend', 'cancel', 'remind', 'check', 'repair', 'fix', 'retire', 'restore', 'reverse'])
export type EquipmentAct = z.infer<typeof act>

/** The page of a thing, with a panel open on it: so that a list, a scanner or another area can lead right to it. */
export function thingAddress(itemId: string, doing?: EquipmentAct, about: { claim?: string; event?: string } = {}): string {
  const search = new URLSearchParams({ ...(doing && { do: doing }), ...about }).toString()
  return `~/loans/equipment/${itemId}${search && `?${search}`}`
}

/** Which panel the address opens ("?do=lend&claim="), and how to close it. */
export function useEquipmentAddress() {
  const [address, setAddress] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  return {
    doing: act.safeParse(address.get('do')).data ?? null,
    claimId: known('claim'),
    eventId: known('event'),
    close: () => setAddress(new URLSearchParams(), { replace: true }),
  }
}
