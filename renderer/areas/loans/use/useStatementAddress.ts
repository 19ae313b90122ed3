import { useSearchParams } from 'wouter'
import { month as monthShape } from '#shared/areas/loans/months.schema.ts'
import type { Payer } from '#shared/areas/loans/use.schema.ts'
import { id } from '#shared/base/ids.ts'
import { useToday } from '../stock/stock.data.ts'

/** The part of an address that says whose statement it is, and of which month. */
export function statementQuery(payer: Payer, month: string): string {
  const whose = payer.by === 'contact' ? `contact=${payer.contactId}&` : payer.by === 'campaign' ? `campaign=${payer.campaignId}&` : ''
  return `?${whose}month=${month}`
}

/** Whose statement and of which month, from the address: "?contact=", "?campaign=", "?month="; the clinic's, and this month's, without them. */
export function useStatementAddress() {
  const [address, setAddress] = useSearchParams()
  const today = useToday()
  const known = (name: string) => id.safeParse(address.get(name)).data
  const [contactId, campaignId] = [known('contact'), known('campaign')]
  const payer: Payer = contactId ? { by: 'contact', contactId } : campaignId ? { by: 'campaign', campaignId } : { by: 'clinic' }
  const month = monthShape.safeParse(address.get('month')).data ?? today.slice(0, 7)
  const choose = (whose: Payer, of: string) => setAddress(new URLSearchParams(statementQuery(whose, of)), { replace: true })
  return { payer, month, choose }
}
