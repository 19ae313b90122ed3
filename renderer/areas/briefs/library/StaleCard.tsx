import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'

/** How many documents have figures to be looked at, and the way to them. */
export function StaleCard({ count, stale }: { count: number; stale: number }) {
  const { t } = useWords('briefLibrary')
  return (
    <Text size="sm">
      {stale > 0 ? t('today.stale', { count: stale }) : t('today.soon', { count })}{' '}
      <Anchor component={Link} href="~/briefs/refresh" inherit>
        {t('today.see')}
      </Anchor>
    </Text>
  )
}
