import { Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Something to look at before it goes wrong; nothing is refused. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle size={18} color="var(--mantine-color-error)" style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Text size="sm">{children}</Text>
    </Group>
  )
}
