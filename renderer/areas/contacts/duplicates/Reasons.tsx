import { Group, Text } from '@mantine/core'
import type { DuplicateReason } from '#shared/areas/contacts/duplicates.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useReasonWords } from './useReasonWords.ts'

/** What speaks for two contacts being the same, and what against, with the points of each. */
export function Reasons({ reasons }: { reasons: DuplicateReason[] }) {
  const say = useReasonWords()
  const { number } = useFormat()
  return (
    <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {reasons.map((reason) => (
        <Text key={reason.why} component="li" size="sm" fs={reason.points < 0 ? 'italic' : undefined} px={8} bd="1px solid var(--mantine-color-default-border)" style={{ borderRadius: 999 }}>
          {say(reason)}{' '}
          <Text span size="xs" c="dimmed">
            {reason.points > 0 ? `+${number(reason.points)}` : number(reason.points)}
          </Text>
        </Text>
      ))}
    </Group>
  )
}
