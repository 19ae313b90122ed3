import { useSearchParams } from 'wouter'
import { id } from '#shared/base/ids.ts'
import type { EntryFilter } from '#shared/areas/loans/stock.schema.ts'

/** Which lines of the ledger are shown is part of the address, so that others can link to them: "?item=", "?contact=", "?meeting=". */
export function useLoansAddress() {
  const [address, setAddress] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  const filter = { itemId: known('item'), contactId: known('contact'), meetingId: known('meeting') }
  const show = ({ itemId, contactId, meetingId }: EntryFilter) => {
    const shown = Object.entries({ item: itemId, contact: contactId, meeting: meetingId }).filter(([, value]) => value)
    setAddress(new URLSearchParams(shown as [string, string][]), { replace: true })
  }
  return { filter, show }
}
