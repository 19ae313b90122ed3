import { Stack, Text } from '@mantine/core'
import { countByMinute } from '#shared/areas/meetings/door.rules.ts'
import type { DoorList } from '#shared/areas/meetings/door.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { LineChart } from '../LineChart.tsx'

/** How many had come at each minute, and how many are there now. */
export function ByMinute({ door }: { door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const { clock } = useFormat()
  const lines = countByMinute([...door.people.flatMap(({ attendance }) => attendance ?? []), ...door.unnamed])
  const now = lines.at(-1)
  return (
    <Card title={t('byMinute.title')}>
      {!now && <Text size="sm" c="dimmed">{t('byMinute.empty')}</Text>}
      {now && (
        <Stack gap="xs">
          {now.there < now.came && <Text size="sm">{t('byMinute.there', { count: now.there })}</Text>}
          <LineChart
            title={t('byMinute.came')}
            points={lines.map(({ at, came }) => ({ at, value: came, label: clock(at) }))}
            words={{ at: t('byMinute.at'), value: t('byMinute.value'), table: t('byMinute.table') }}
          />
        </Stack>
      )}
    </Card>
  )
}
