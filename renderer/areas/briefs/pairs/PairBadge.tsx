import { Badge } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconArrowRight, IconArrowsLeftRight, IconCheck, IconCircleDashed, IconQuestionMark } from '@tabler/icons-react'
import type { PairState } from '#shared/areas/briefs/pairs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

const signs = {
  inStep: IconCheck, englishMissing: IconCircleDashed, frenchMissing: IconCircleDashed, englishBehind: IconArrowLeft,
  frenchBehind: IconArrowRight, bothChanged: IconArrowsLeftRight, notCompared: IconQuestionMark, unwritten: IconAlertTriangle,
} as const

/** How a section stands in its two languages, in words and a sign; with `count`, how many stand so. */
export function PairBadge({ state, count }: { state: PairState; count?: number }) {
  const { t } = useWords('briefPairs')
  const Sign = signs[state]
  return (
    <Badge variant={state === 'inStep' ? 'default' : 'light'} color={state === 'inStep' ? undefined : 'ink'} tt="none" leftSection={<Sign size={14} aria-hidden />}>
      {count === undefined ? t(`states.${state}`) : t('counted', { count, state: t(`states.${state}`) })}
    </Badge>
  )
}
