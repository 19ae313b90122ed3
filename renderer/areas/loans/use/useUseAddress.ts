import { useSearchParams } from 'wouter'
import type { UseFilter } from '#shared/areas/loans/use.schema.ts'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import { month } from '#shared/areas/loans/months.schema.ts'
import { id } from '#shared/base/ids.ts'
import type { Account } from './useLogging.ts'

type Shown = Account & { meetingId: string | null } & Pick<UseFilter, 'kind' | 'month'>

/** On whose account, and which lines of the ledger, is part of the address, so that others can link to it: "?contact=", "?campaign=", "?meeting=", "?kind=", "?month=". */
export function useUseAddress() {
  const [address, setAddress] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  const shown: Shown = {
    contactId: known('contact'),
    campaignId: known('campaign'),
    meetingId: known('meeting'),
    kind: jobKind.safeParse(address.get('kind')).data ?? null,
    month: month.safeParse(address.get('month')).data ?? null,
  }
  const show = (change: Partial<Shown>) => {
    const wish = { ...shown, ...change }
    const parts = Object.entries({ contact: wish.contactId, campaign: wish.campaignId, meeting: wish.meetingId, kind: wish.kind, month: wish.month }).filter(([, value]) => value)
    setAddress(new URLSearchParams(parts as [string, string][]), { replace: true })
  }
  return { shown, show }
}
