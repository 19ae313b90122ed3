import { Text } from '@mantine/core'
import { basisOf, countTurnout, neededFor, paceOf } from '#shared/areas/meetings/turnout.rules.ts'
import type { Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { LineChart } from '../LineChart.tsx'

const dayLength = 24 * 3_600_000

/** How many had said yes by each day, against how many must for the goal. */
export function PaceCard({ turnout }: { turnout: Turnout }) {
  const { t } = useWords('turnout')
  const { day: sayDay, number } = useFormat()
  const pace = paceOf(turnout.pace, countTurnout(turnout.people).yes)
  const needed = turnout.goal === null ? null : neededFor(turnout.goal, basisOf(turnout.past))
  return (
    <Card title={t('pace.title')}>
      {pace.length === 0 && <Text size="sm" c="dimmed">{t('pace.empty')}</Text>}
      {pace.length > 0 && (
        <LineChart
          title={t('pace.chart')}
          points={pace.map(({ day, yes }) => ({ at: Date.parse(day) / dayLength, value: yes, label: sayDay(day, 'short') }))}
          goal={needed === null ? null : { value: needed, label: t('pace.goal', { needed: number(needed) }) }}
          words={{ at: t('pace.day'), value: t('pace.yes'), table: t('pace.table') }}
        />
      )}
    </Card>
  )
}
