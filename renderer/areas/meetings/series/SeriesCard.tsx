import { Anchor, Badge, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { MeetingSeries } from '#shared/areas/meetings/series.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Unfold } from '#renderer/areas/space/series/Unfold.tsx'
import { useSayRule } from '#renderer/areas/space/series/useSayRule.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { CancelSeveral } from './CancelSeveral.tsx'
import { LeftOutDates } from './LeftOutDates.tsx'
import { RepeatForm } from './RepeatForm.tsx'
import { useMeetingSeries } from './series.data.ts'

/** The dates that a meeting is one of, or the way to hold it again. */
export function SeriesCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingSeries')
  const [repeating, setRepeating] = useState(false)
  if (meeting.seriesId === null && meeting.cancelled) return null
  return (
    <Card title={t('title')}>
      {meeting.seriesId !== null ? (
        <Dates meeting={meeting} seriesId={meeting.seriesId} />
      ) : (
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('once')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setRepeating(true)}>
            {t('repeat')}
          </Button>
        </Group>
      )}
      <SidePanel opened={repeating} onClose={() => setRepeating(false)} title={t('repeat')}>
        <RepeatForm meeting={meeting} onDone={() => setRepeating(false)} />
      </SidePanel>
    </Card>
  )
}

function Dates({ meeting, seriesId }: { meeting: Meeting; seriesId: string }) {
  const { t } = useWords('meetingSeries')
  const found = useMeetingSeries(seriesId)
  const { sayRule } = useSayRule()
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data) return null
  const { rule, splitFrom, meetings, leftOut } = found.data
  return (
    <Stack gap="xs">
      <Text size="sm">{sayRule(rule)}</Text>
      {splitFrom && <Text size="sm" c="dimmed">{t('split')}</Text>}
      <Unfold label={t('dates', { count: meetings.filter(({ cancelled }) => !cancelled).length })}>
        <List size="sm" mt={4} listStyleType="none">
          {meetings.map((one) => (
            <List.Item key={one.id}>
              <DateLine one={one} current={one.id === meeting.id} />
            </List.Item>
          ))}
        </List>
      </Unfold>
      {leftOut.length > 0 && <LeftOutDates seriesId={seriesId} dates={leftOut} />}
      {!meeting.cancelled && <CancelSeveral meeting={meeting} />}
    </Stack>
  )
}

function DateLine({ one, current }: { one: MeetingSeries['meetings'][number]; current: boolean }) {
  const { t } = useWords('meetingSeries')
  const format = useFormat()
  const when = [`${format.day(dayAt(one.start, format.zone), 'short')}, ${format.span(one.start, one.end)}`, one.where].filter(Boolean).join(' · ')
  const said = one.cancelled ? <s>{when}</s> : when
  return (
    <Group gap="xs" py={3}>
      {current ? <strong aria-current="true">{said}</strong> : <Anchor component={Link} size="sm" href={`/${one.id}`}>{said}</Anchor>}
      {(one.cancelled || one.changed) && (
        <Badge size="sm" variant="outline" color="gray">
          {t(one.cancelled ? 'cancelledBadge' : 'changed')}
        </Badge>
      )}
    </Group>
  )
}
