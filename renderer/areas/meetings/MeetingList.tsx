import { Button, Group, Kbd, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { IconCalendarEvent, IconListCheck, IconNotebook, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CalendarButton } from './calendar/CalendarButton.tsx'
import { CreateMeeting } from './CreateMeeting.tsx'
import { MeetingTable } from './MeetingTable.tsx'
import { useMeetingList } from './meetings.data.ts'

type When = 'upcoming' | 'past'

/** The meetings, and beside them the form for a new one. */
export function MeetingList({ creating }: { creating: boolean }) {
  const { t } = useWords(['meetings', 'meetingKinds', 'agenda', 'bodies', 'planning'])
  const [, go] = useLocation()
  const [when, setWhen] = useState<When>('upcoming')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 120)
  useHotkeys([['alt+N', () => go('/new')], ['alt+P', () => go('/plan')]], [])
  const make = (
    <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('list.newKeys')}</Kbd>} onClick={() => go('/new')} aria-keyshortcuts="Alt+N">
      {t('list.new')}
    </Button>
  )
  const plan = (
    <Button component={Link} href="/plan" leftSection={<IconNotebook size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('planning:openKeys')}</Kbd>} aria-keyshortcuts="Alt+P">
      {t('planning:title')}
    </Button>
  )
  const kinds = (
    <Button component={Link} href="/kinds" variant="default" leftSection={<IconListCheck size={18} aria-hidden />}>
      {t('meetingKinds:page.open')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={<><CalendarButton />{kinds}{make}{plan}</>}>
      <Stack>
        <Group>
          <SegmentedControl
            aria-label={t('list.when')}
            value={when}
            onChange={(next) => setWhen(next as When)}
            data={[
              { value: 'upcoming', label: t('list.upcoming') },
              { value: 'past', label: t('list.past') },
            ]}
          />
          <TextInput
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            type="search"
            maxLength={200}
            style={{ flex: 1, maxWidth: 420 }}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button component={Link} href="/open" variant="default">
            {t('agenda:open.button')}
          </Button>
          <Button component={Link} href="/bodies" variant="default">
            {t('bodies:title')}
          </Button>
        </Group>
        <Found when={when} search={search} make={plan} />
      </Stack>
      <SidePanel opened={creating} onClose={() => go('/')} title={t('form.new')}>
        <CreateMeeting />
      </SidePanel>
    </Page>
  )
}

function Found({ when, search, make }: { when: When; search: string; make: React.ReactNode }) {
  const { t } = useWords('meetings')
  const list = useMeetingList(when, search)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const meetings = list.data?.pages.flatMap((page) => page.items)
  if (!meetings) return null
  if (meetings.length === 0) return <Nothing when={when} search={search} make={make} />
  return (
    <Stack align="flex-start" aria-busy={list.isFetching}>
      <MeetingTable meetings={meetings} />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Stack>
  )
}

function Nothing({ when, search, make }: { when: When; search: string; make: React.ReactNode }) {
  const { t } = useWords('meetings')
  const icon = search ? <IconSearch /> : <IconCalendarEvent />
  if (search) return <EmptyState icon={icon} title={t('list.nothing', { search })} hint={t(when === 'past' ? 'list.nothingPastHint' : 'list.nothingUpcomingHint')} />
  if (when === 'past') return <EmptyState icon={icon} title={t('list.emptyPast')} hint={t('list.emptyPastHint')} />
  return <EmptyState icon={icon} title={t('list.empty')} hint={t('list.emptyHint')} action={make} />
}
