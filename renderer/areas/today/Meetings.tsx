import { Anchor, Badge, Group, Text, VisuallyHidden } from '@mantine/core'
import { IconPrinter, IconTicket } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type Standing as Stands, standingsAt } from '#shared/areas/today/today.rules.ts'
import type { TodayView } from '#shared/areas/today/today.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Standing } from './Standing.tsx'
import classes from './today.module.css'

type Meeting = TodayView['meetings'][number]

/** The day's meetings with what to prepare; one called off stays, since people may come all the same. */
export function Meetings({ meetings, now }: { meetings: Meeting[]; now: number }) {
  const held = meetings.filter((meeting) => !meeting.cancelled)
  const standings = new Map(standingsAt(held, now).map((standing, at) => [held[at]!.id, standing]))
  return (
    <ul className={classes.list}>
      {meetings.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} standing={standings.get(meeting.id)} />
      ))}
    </ul>
  )
}

function MeetingLine({ meeting, standing }: { meeting: Meeting; standing: Stands | undefined }) {
  const { t } = useWords('today')
  const format = useFormat()
  const facts = [
    meeting.where || t('nowhere'),
    meeting.groupName,
    meeting.expected !== null && t('expected', { count: meeting.expected }),
    meeting.yes > 0 && t('said', { count: meeting.yes }),
  ]
  return (
    <li className={classes.meeting}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <span className={classes.time}>{format.span(meeting.start, meeting.end)}</span>
        {standing ? <Standing standing={standing} /> : <Badge variant="outline" color="red" tt="none">{t('cancelled')}</Badge>}
      </Group>
      <Anchor component={Link} href={`~/meetings/${meeting.id}`} fw={600} td={meeting.cancelled ? 'line-through' : undefined}>
        {meeting.title}
      </Anchor>
      <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
      {!meeting.cancelled && <ToPrepare meeting={meeting} />}
    </li>
  )
}

function ToPrepare({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('today')
  return (
    <Group gap="4px 1rem" mt={2}>
      {meeting.handouts.map((paper) => (
        <Anchor key={paper.briefId} component={Link} href={`~/print/briefs/${paper.briefId}?meeting=${meeting.id}`} size="sm" className={classes.act}>
          <IconPrinter size={15} aria-hidden />
          <VisuallyHidden>{t('papers')}</VisuallyHidden>
          {t('copies', { title: paper.title, count: paper.copies })}
        </Anchor>
      ))}
      <Anchor component={Link} href={`~/loans?meeting=${meeting.id}`} size="sm" className={classes.act}>
        <IconTicket size={15} aria-hidden />
        {t('fares')}
      </Anchor>
    </Group>
  )
}
