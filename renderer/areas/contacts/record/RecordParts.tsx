import { Tabs } from '@mantine/core'
import { useSearchParams } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { recordParts } from './parts.ts'
import { useWritingKeys } from './useWriting.ts'

/** What is kept of a contact beside its facts, each in a tab with an address of its own: "?part=ties". */
export function RecordParts({ contact }: { contact: Contact }) {
  const { t } = useWords('contacts')
  const me = useMe()
  useWritingKeys()
  const [address, setAddress] = useSearchParams()
  const shown = recordParts.filter((part) => me && part.roles.includes(me.role))
  const chosen = shown.find((part) => part.name === address.get('part')) ?? shown[0]
  if (!chosen) return null
  const Shown = chosen.shows
  return (
    <Tabs value={chosen.name} onChange={(part) => part && setAddress({ part }, { replace: true })} keepMounted={false}>
      <Tabs.List mb="sm">
        {shown.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {t(`record.parts.${name}` as never)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={chosen.name}>
        <Shown contact={contact} />
      </Tabs.Panel>
    </Tabs>
  )
}
