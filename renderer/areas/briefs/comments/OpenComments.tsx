import { Badge } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import { useThreads } from './comments.data.ts'

/** How many passages have comments that are not settled; nothing when none has. */
export function OpenComments({ briefId }: { briefId: string }) {
  const { t } = useWords('briefComments')
  const count = useThreads(briefId).data?.filter(({ resolvedAt }) => resolvedAt === null).length ?? 0
  if (count === 0) return null
  return (
    <Badge size="sm" circle variant="default" aria-label={t('count', { count })} ml={4}>
      {count}
    </Badge>
  )
}
