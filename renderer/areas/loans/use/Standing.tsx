import { List, Text } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useStanding } from './use.data.ts'
import { useSayUse } from './useSayUse.ts'

/** What a contact has left this month of each of its quotas. */
export function Standing({ contactId }: { contactId: string }) {
  const { t } = useWords('use')
  const say = useSayUse()
  const standing = useStanding(contactId, null)
  if (standing.error) return <Failure error={standing.error} retry={() => standing.refetch()} />
  if (!standing.data) return null
  if (standing.data.length === 0) return <Text size="sm" c="dimmed" mt="xs">{t('quota.none')}</Text>
  return (
    <List size="sm" mt="xs" listStyleType="none" aria-label={t('quota.thisMonth')}>
      {standing.data.map((one) => (
        <List.Item key={one.measure} c={one.left !== null && one.left <= 0 ? 'var(--mantine-color-error)' : undefined} fw={one.left !== null && one.left <= 0 ? 600 : undefined}>
          {say.left(one)}
        </List.Item>
      ))}
    </List>
  )
}
