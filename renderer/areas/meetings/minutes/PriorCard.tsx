import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { ApproveForm } from './ApproveForm.tsx'

/** The minutes of last time: approved here, when they wait for it. */
export function PriorCard({ meeting, prior }: { meeting: Meeting; prior: NonNullable<Minutes['prior']> }) {
  const { t } = useWords('minutes')
  const format = useFormat()
  const me = useMe()
  const [approving, setApproving] = useState(false)
  const day = format.day(dayAt(prior.start, format.zone), 'short')
  return (
    <Card title={t('prior.title')}>
      <Text size="sm">
        <Anchor component={Link} href={`/${prior.meetingId}/minutes`} size="sm">{prior.meetingTitle}, {day}</Anchor>
      </Text>
      <Text size="sm" c="dimmed">{t(`prior.${prior.state}`)}</Text>
      {prior.state === 'proposed' && !meeting.cancelled && me !== null && organizers.includes(me.role) && (
        <div>
          <Button size="xs" variant="default" onClick={() => setApproving(true)}>{t('prior.approve')}</Button>
        </div>
      )}
      <SidePanel opened={approving} onClose={() => setApproving(false)} title={t('approve.title')}>
        {approving && <ApproveForm minutes={prior} at={{ meetingId: meeting.id, start: meeting.start }} onDone={() => setApproving(false)} />}
      </SidePanel>
    </Card>
  )
}
