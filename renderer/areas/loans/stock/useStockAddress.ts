import { useSearchParams } from 'wouter'
import { id } from '#shared/base/ids.ts'
import { type EntryFilter, entryKind } from '#shared/areas/loans/stock.schema.ts'

/** Which lines of the ledger are shown is part of the address, so that others can link to them: "?item=", "?contact=", "?meeting=", "?campaign=", "?drawer=", "?kind=". */
export function useStockAddress() {
  const [address, setAddress] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  const kind = entryKind.safeParse(address.get('kind')).data ?? null
  const filter: EntryFilter = { itemId: known('item'), contactId: known('contact'), meetingId: known('meeting'), campaignId: known('campaign'), drawerId: known('drawer'), kind }
  const show = (wish: EntryFilter) => {
    const shown = Object.entries({ item: wish.itemId, contact: wish.contactId, meeting: wish.meetingId, campaign: wish.campaignId, drawer: wish.drawerId, kind: wish.kind }).filter(([, value]) => value)
    setAddress(new URLSearchParams(shown as [string, string][]), { replace: true })
  }
  return { filter, show }
}
