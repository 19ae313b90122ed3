import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** One fact with what it is, for a row of such. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={600}>{children}</Text>
    </div>
  )
}
