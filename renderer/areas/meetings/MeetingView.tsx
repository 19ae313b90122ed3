import { Badge, Button, Grid, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { CancelledNote } from './CancelledNote.tsx'
import { EditMeeting } from './EditMeeting.tsx'
import { FaresCard } from './FaresCard.tsx'
import { HandoutsCard } from './HandoutsCard.tsx'
import { Invitations } from './Invitations.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { useMeeting, useMeetingAct } from './meetings.data.ts'
import { AgendaPart } from './plan/AgendaPart.tsx'
import { ChecklistPart } from './plan/Checklist.tsx'
import { usePlan } from './plan/plan.data.ts'
import { RoomCard } from './RoomCard.tsx'

/** One meeting: when and where, who comes, and what it needs. */
export function MeetingView({ id, editing }: { id: string; editing: boolean }) {
  const { t } = useWords('meetings')
  const [, go] = useLocation()
  const meeting = useMeeting(id)
  const plan = usePlan(id)
  useHotkeys([['alt+E', () => go(`/${id}/edit`)]], [])
  if (meeting.error)
    return (
      <Page title={t('title')}>
        <Stack align="flex-start">
          <Failure error={meeting.error} retry={() => meeting.refetch()} />
          <BackToList />
        </Stack>
      </Page>
    )
  // All at once: an agenda that came later would push the list away from under a hand that already types in it.
  if (!meeting.data || plan.isPending) return null
  return (
    <Page title={meeting.data.title} actions={<Actions meeting={meeting.data} />}>
      <Stack>
        <BackToList />
        {meeting.data.cancelled && <CancelledNote meeting={meeting.data} />}
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="xl">
              <MeetingFacts meeting={meeting.data} />
              <AgendaPart meeting={meeting.data} />
              <Invitations meeting={meeting.data} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack>
              <ChecklistPart meeting={meeting.data} />
              <RoomCard meeting={meeting.data} />
              <HandoutsCard meeting={meeting.data} />
              <FaresCard meeting={meeting.data} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
      <SidePanel opened={editing} onClose={() => go(`/${id}`)} title={t('form.edit')}>
        <EditMeeting meeting={meeting.data} onDone={() => go(`/${id}`)} />
      </SidePanel>
    </Page>
  )
}

function BackToList() {
  const { t } = useWords('meetings')
  return <BackLink href="/">{t('page.back')}</BackLink>
}

function Actions({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { run, busy, error } = useMeetingAct()
  const cancel = () =>
    run(
      () => client.meetings.cancel({ id: meeting.id }),
      () => notifyDone(t('page.wasCancelled', { title: meeting.title }), { undo: () => client.meetings.reinstate({ id: meeting.id }) }),
    )
  return (
    <>
      <ActFailure error={error} />
      {meeting.cancelled ? (
        <Badge variant="default" size="lg">
          {t('cancelled')}
        </Badge>
      ) : (
        <Button variant="default" loading={busy} onClick={() => void cancel()}>
          {t('page.cancel')}
        </Button>
      )}
      <Button
        component={Link}
        href={`/${meeting.id}/edit`}
        leftSection={<IconPencil size={18} aria-hidden />}
        rightSection={<Kbd size="xs">{t('page.editKeys')}</Kbd>}
        aria-keyshortcuts="Alt+E"
      >
        {t('page.edit')}
      </Button>
    </>
  )
}
