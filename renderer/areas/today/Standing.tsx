import { Badge, Text } from '@mantine/core'
import type { Standing as Stands } from '#shared/areas/today/today.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Over, now, next or later, in a word; colour only underlines it. */
export function Standing({ standing }: { standing: Stands }) {
  const { t } = useWords('today')
  const word = t(`standings.${standing}`)
  if (standing === 'now' || standing === 'next')
    return (
      <Badge variant={standing === 'now' ? 'filled' : 'outline'} tt="none" miw="max-content">
        {word}
      </Badge>
    )
  return (
    <Text span size="sm" c="dimmed">
      {word}
    </Text>
  )
}
