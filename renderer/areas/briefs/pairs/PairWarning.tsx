import { Anchor, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { outOfStep } from '#shared/areas/briefs/pairs.rules.ts'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePairCounts } from './pairs.data.ts'

/** For whoever approves one language: that the other does not say the same yet. */
export function PairWarning({ brief }: { brief: Brief }) {
  const { t } = useWords('briefPairs')
  const counts = usePairCounts(brief.pairId).data
  const count = counts ? outOfStep(counts) : 0
  if (count === 0) return null
  return (
    <Text size="sm" role="note">
      <IconAlertTriangle size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {t('warning', { count })}{' '}
      <Anchor component={Link} href={`/${brief.id}/both?only=work`} size="sm">{t('sideBySide')}</Anchor>
    </Text>
  )
}
