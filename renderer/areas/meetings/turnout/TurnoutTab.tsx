import { Grid, Stack } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CallersCard } from './CallersCard.tsx'
import { CallList } from './CallList.tsx'
import { GoalCard } from './GoalCard.tsx'
import { PaceCard } from './PaceCard.tsx'
import { useTurnout } from './turnout.data.ts'

/** How many will come, who calls whom, and what came of it. */
export function TurnoutTab({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('turnout')
  const turnout = useTurnout(meeting.id)
  if (turnout.error) return <Failure error={turnout.error} retry={() => turnout.refetch()} />
  if (!turnout.data) return null
  const editable = !meeting.cancelled
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <GoalCard turnout={turnout.data} editable={editable} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <PaceCard turnout={turnout.data} />
      </Grid.Col>
      <Grid.Col span={12}>
        <Stack gap="xl">
          <CallersCard turnout={turnout.data} editable={editable} />
          {turnout.data.people.length === 0
            ? <EmptyState icon={<IconPhone />} title={t('empty')} hint={t('emptyHint')} />
            : <CallList turnout={turnout.data} editable={editable} />}
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
