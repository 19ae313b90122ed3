import { Anchor, Group } from '@mantine/core'
import { IconColumns2 } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { otherLanguage } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** From one language of a document to the other, or to both side by side. */
export function PairSwitch({ brief }: { brief: Brief }) {
  const { t } = useWords('briefPairs')
  const { t: briefs } = useWords('briefs')
  if (!brief.pairId) return null
  const other = otherLanguage(brief.language)
  return (
    <Group component="nav" gap="md" aria-label={t('switch')}>
      <Anchor component={Link} href={`/${brief.pairId}`} size="sm" style={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}>{briefs(`languages.${other}`)}</Anchor>
      <Anchor component={Link} href={`/${brief.id}/both`} size="sm" style={{ display: 'inline-flex', alignItems: 'center', gap: 4, minHeight: 24 }}>
        <IconColumns2 size={16} aria-hidden /> {t('sideBySide')}
      </Anchor>
    </Group>
  )
}
