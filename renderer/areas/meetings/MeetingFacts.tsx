import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './meetings.module.css'
import { useSpan } from './meetings.data.ts'

/** When, where, with whom: what is said on the phone first. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  const span = useSpan()
  return (
    <dl className={classes.facts}>
      <Fact name={t('page.when')}>
        <Text size="sm" fw={600}>{format.day(dayAt(meeting.start, format.zone))}</Text>
        <Text size="sm">{span(meeting.start, meeting.end)}</Text>
      </Fact>
      <Fact name={t('page.where')}>{meeting.where || <Text size="sm" c="dimmed">{t('nowhere')}</Text>}</Fact>
      {meeting.groupId && (
        <Fact name={t('page.with')}>
          <Anchor component={Link} href={`~/contacts/${meeting.groupId}`}>
            {meeting.groupName}
          </Anchor>
        </Fact>
      )}
      <Fact name={t('page.kind')}>{t(`kinds.${meeting.kind}`)}</Fact>
      {meeting.expected !== null && <Fact name={t('page.expected')}>{format.number(meeting.expected)}</Fact>}
      {meeting.notes && (
        <Fact name={t('page.notes')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{meeting.notes}</Text>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
