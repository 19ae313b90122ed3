import { Badge, Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CancelledNote } from './CancelledNote.tsx'
import { EditMeeting } from './EditMeeting.tsx'
import { useMeeting } from './meetings.data.ts'
import { MeetingTabs } from './MeetingTabs.tsx'
import { CancelPanel } from './planning/CancelPanel.tsx'

/** One meeting, with the side of it that `tab` names; `editing` has its fields beside it. */
export function MeetingView({ id, tab, editing = false }: { id: string; tab?: string | undefined; editing?: boolean }) {
  const { t } = useWords('meetings')
  const [, go] = useLocation()
  const meeting = useMeeting(id)
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
  if (!meeting.data) return null
  return (
    <Page title={meeting.data.title} actions={<Actions meeting={meeting.data} />}>
      <Stack>
        <BackToList />
        {meeting.data.cancelled && <CancelledNote meeting={meeting.data} />}
        <MeetingTabs meeting={meeting.data} name={tab} />
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
  const [cancelling, setCancelling] = useState(false)
  return (
    <>
      {meeting.cancelled ? (
        <Badge variant="default" size="lg">
          {t('cancelled')}
        </Badge>
      ) : (
        <Button variant="default" onClick={() => setCancelling(true)}>
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
      <SidePanel opened={cancelling} onClose={() => setCancelling(false)} title={t('page.cancel')}>
        {cancelling && <CancelPanel meeting={meeting} onDone={() => setCancelling(false)} />}
      </SidePanel>
    </>
  )
}
