import { Badge } from '@mantine/core'
import { IconCheck, IconEye, IconPencil, IconSend } from '@tabler/icons-react'
import type { BriefState } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

const icons = { draft: IconPencil, review: IconEye, approved: IconCheck, published: IconSend } as const

/** How far a document is, in a word and a sign. */
export function StateBadge({ state }: { state: BriefState }) {
  const { t } = useWords('briefStates')
  const Sign = icons[state]
  return (
    <Badge variant={state === 'approved' || state === 'published' ? 'filled' : 'default'} tt="none" leftSection={<Sign size={14} aria-hidden />}>
      {t(`states.${state}`)}
    </Badge>
  )
}
