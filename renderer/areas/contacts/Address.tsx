import { Text } from '@mantine/core'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'

/** An address in lines, with what it is. */
export function Address({ address, kind }: { address: Contact['addresses'][number]; kind: string }) {
  const lines = [address.street, [address.city, address.province, address.postalCode].filter(Boolean).join(' ')].filter(Boolean)
  return (
    <div>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <Text span size="xs" c="dimmed">
        {kind}
      </Text>
    </div>
  )
}
