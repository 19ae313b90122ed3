import { useHotkeys } from '@mantine/hooks'
import { useSearchParams } from 'wouter'
import { type EntryKind, entryKind } from '#shared/areas/contacts/timeline.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'

export type Writing = EntryKind | 'followUp'

/** What is being written on a contact's record; it stands in the address ("?part=timeline&write=call"), so that a lock does not close it. */
export function useWriting() {
  const [address, setAddress] = useSearchParams()
  const asked = address.get('write')
  const open = entryKind.safeParse(asked).data ?? (asked === 'followUp' ? asked : null)
  const start = (writing: Writing) => setAddress({ part: writing === 'followUp' ? 'followUps' : 'timeline', write: writing }, { replace: true })
  const stop = () => setAddress(({ part: address.get('part') ?? 'timeline' }), { replace: true })
  return { open, start, stop }
}

/** The keys with which one writes on a contact's record, whichever tab is open. */
export function useWritingKeys(): void {
  const { start } = useWriting()
  const me = useMe()
  useHotkeys([
    ['N', () => start('note')],
    ['C', () => start('call')],
    ['F', () => start('followUp')],
    ['O', () => me && organizers.includes(me.role) && start('oneToOne')],
  ])
}
