import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconListCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { ApproveForm } from './ApproveForm.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { useMinutesAct } from './minutes.data.ts'

/** How far the minutes are, the next thing to do with them, and their papers. */
export function StateCard({ meeting, minutes, newest }: { meeting: Meeting; minutes: Minutes; newest: number }) {
  const { t } = useWords('minutes')
  const [panel, setPanel] = useState<'approve' | 'correct' | null>(null)
  const close = () => setPanel(null)
  const edition = minutes.edition === newest ? '' : `?edition=${minutes.edition}`
  return (
    <Card title={t('state.title')}>
      <SayState minutes={minutes} />
      {minutes.edition === newest && !meeting.cancelled && <NextStep minutes={minutes} open={setPanel} />}
      <Group gap="xs">
        <Button component={Link} href={`~/print/meetings/${meeting.id}/minutes${edition}`} variant="default" size="xs" leftSection={<IconPrinter size={16} aria-hidden />}>{t('paper.minutes')}</Button>
        <Button component={Link} href={`~/print/meetings/${meeting.id}/actions${edition}`} variant="default" size="xs" leftSection={<IconListCheck size={16} aria-hidden />}>{t('paper.actions')}</Button>
      </Group>
      <Editions meetingId={meeting.id} minutes={minutes} newest={newest} />
      <SidePanel opened={panel !== null} onClose={close} title={t(panel === 'correct' ? 'correct.title' : 'approve.title')}>
        {panel === 'approve' && <ApproveForm minutes={minutes} onDone={close} />}
        {panel === 'correct' && <CorrectForm minutes={minutes} onDone={close} />}
      </SidePanel>
    </Card>
  )
}

function SayState({ minutes: { state, proposed, approved, id } }: { minutes: Minutes }) {
  const { t } = useWords('minutes')
  const format = useFormat()
  if (approved)
    return (
      <Stack gap={2}>
        <Text size="sm" fw={600}>{t('state.approved', { day: format.day(approved.on) })}</Text>
        {approved.meeting && <Text size="sm">{t('state.approvedAt', { title: approved.meeting.meetingTitle, day: format.day(approved.on, 'short') })}</Text>}
        {approved.how && <Text size="sm">{approved.how}</Text>}
        <Text size="sm" c="dimmed">{t('state.approvedBy', { name: approved.by, when: format.moment(approved.at) })}</Text>
      </Stack>
    )
  if (proposed) return <Text size="sm">{t('state.proposed', { name: proposed.by, when: format.moment(proposed.at) })}</Text>
  return <Text size="sm">{t(id === null || state !== 'draft' ? 'state.none' : 'state.draft')}</Text>
}

function NextStep({ minutes, open }: { minutes: Minutes; open: (panel: 'approve' | 'correct') => void }) {
  const { t } = useWords('minutes')
  const me = useMe()
  const { attempt, run, error, busy } = useMinutesAct()
  const organizer = me !== null && organizers.includes(me.role)
  const { meetingId, version, state, id } = minutes
  const takeBack = (at: number) => client.meetings.minutes.takeBack({ meetingId, version: at })
  const propose = () =>
    run(() => client.meetings.minutes.propose({ meetingId, version }), (saved) => notifyDone(t('state.wasProposed'), { undo: () => attempt(() => takeBack(saved.version)) }))
  if (state === 'approved') return organizer ? <div><Button size="xs" variant="default" onClick={() => open('correct')}>{t('correct.open')}</Button></div> : null
  if (id === null) return null
  return (
    <>
      <Group gap="xs">
        {state === 'draft' && <Button size="xs" loading={busy} onClick={propose}>{t('state.propose')}</Button>}
        {state === 'proposed' && organizer && <Button size="xs" onClick={() => open('approve')}>{t('approve.open')}</Button>}
        {state === 'proposed' && <Button size="xs" variant="default" loading={busy} onClick={() => run(() => takeBack(version))}>{t('state.takeBack')}</Button>}
      </Group>
      {state === 'proposed' && !organizer && <Text size="sm" c="dimmed">{t('approve.organizers')}</Text>}
      <ActFailure error={error} />
    </>
  )
}

function Editions({ meetingId, minutes, newest }: { meetingId: string; minutes: Minutes; newest: number }) {
  const { t } = useWords('minutes')
  const others = minutes.editions.filter(({ edition }) => edition !== minutes.edition)
  if (others.length === 0) return null
  return (
    <Group gap="xs">
      {others.map(({ edition }) => (
        <Anchor key={edition} component={Link} size="sm" href={`/${meetingId}/minutes${edition === newest ? '' : `?edition=${edition}`}`}>{t('edition.show', { edition })}</Anchor>
      ))}
    </Group>
  )
}
