import { Group, Text } from '@mantine/core'
import type { DuplicateReason } from '#shared/areas/contacts/duplicates.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What speaks for two contacts being the same, and what against: "same phone 416-555-0134". */
export function Reasons({ reasons }: { reasons: DuplicateReason[] }) {
  const { t, language } = useWords('duplicates')
  const { number } = useFormat()
  const likenessOf = (likeness: number | null) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(likeness ?? 1)
  return (
    <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {reasons.map(({ why, shown, likeness, points }) => (
        <Text key={why} component="li" size="sm" fs={points < 0 ? 'italic' : undefined} px={8} bd="1px solid var(--mantine-color-default-border)" style={{ borderRadius: 999 }}>
          {t(`reasons.${why}`, { shown, likeness: likenessOf(likeness) })}{' '}
          <Text span size="xs" c="dimmed">
            {points > 0 ? `+${number(points)}` : number(points)}
          </Text>
        </Text>
      ))}
    </Group>
  )
}
