import { Anchor } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

export function NotFound() {
  const { t } = useWords('shell')
  return (
    <EmptyState
      icon={<IconMapOff />}
      title={t('notFound.title')}
      hint={t('notFound.hint')}
      action={
        <Anchor component={Link} href="~/today">
          {t('areas.today')}
        </Anchor>
      }
    />
  )
}
