import { Alert, Text } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { Notice } from '#shared/areas/space/notices.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Which ways the safe-contact card closes, and whom to ask. */
export function UnsafeWays({ of: { ways, askMember } }: { of: Pick<Notice, 'ways' | 'askMember'> }) {
  const { t } = useWords('notices')
  const closed = (['email', 'mail', 'phone'] as const).filter((way) => ways[way] === 'closed')
  if (closed.length === 0) return null
  return (
    <Alert color="red" variant="light" icon={<IconHandStop aria-hidden />} title={t('closed.title')}>
      <Text size="sm">{t('closed.ways', { ways: closed.map((way) => t(`closed.way.${way}`)).join(', ') })}</Text>
      <Text size="sm">{askMember ? t('closed.ask', { member: askMember }) : t('closed.askOrganizer')}</Text>
    </Alert>
  )
}
