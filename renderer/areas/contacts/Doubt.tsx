import { Group, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'

/** A doubt about what was typed, told as one types; it never stands in the way of saving. */
export function Doubt({ text }: { text: string | null }) {
  return (
    <div role="status">
      {text && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconInfoCircle size={16} aria-hidden style={{ flex: 'none', marginBlockStart: 1 }} />
          <Text size="xs">{text}</Text>
        </Group>
      )}
    </div>
  )
}
