import { Button, Group, Stack, Switch, Text, Title } from '@mantine/core'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Room, Site } from '#shared/areas/space/rooms.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { SpacePages } from '../SpacePages.tsx'
import { useRooms } from '../space.data.ts'
import { NoticeLineForm } from '../notices/NoticeLineForm.tsx'
import { PhotoForm } from './PhotoForm.tsx'
import { RoomCard } from './RoomCard.tsx'
import { RoomForm } from './RoomForm.tsx'
import { useSites } from './rooms.data.ts'
import classes from './rooms.module.css'
import { SiteForm } from './SiteForm.tsx'
import { SiteHead } from './SiteHead.tsx'

/** What is open beside the rooms. */
export type RoomsPanel = { form: 'room'; room: Room | null; siteId: string | null } | { form: 'site'; site: Site | null } | { form: 'photo'; room: Room } | { form: 'line' }

/** The rooms, lines and stations by site; coordinators add, change and take out of use. */
export function RoomsPage() {
  const { t } = useWords('rooms')
  const rooms = useRooms()
  const sites = useSites()
  const coordinator = useIsCoordinator()
  const [open, setOpen] = useState<RoomsPanel | null>(null)
  const [withArchived, setWithArchived] = useState(false)
  const error = rooms.error ?? sites.error
  const shown = (rooms.data ?? []).filter((room) => withArchived || !room.archived)
  const someArchived = [...(rooms.data ?? []), ...(sites.data ?? [])].some(({ archived }) => archived)
  return (
    <Page title={t('title')} actions={coordinator && <Actions onOpen={setOpen} />}>
      <Stack>
        <SpacePages />
        {error && <Failure error={error} retry={() => Promise.all([rooms.refetch(), sites.refetch()])} />}
        {someArchived && <Switch label={t('withArchived')} checked={withArchived} onChange={(event) => setWithArchived(event.currentTarget.checked)} />}
        {rooms.data?.length === 0 && <NoRooms onAdd={coordinator ? () => setOpen({ form: 'room', room: null, siteId: null }) : null} />}
        {rooms.data && sites.data && <BySite rooms={shown} sites={sites.data.filter((site) => withArchived || !site.archived || shown.some(({ siteId }) => siteId === site.id))} onOpen={coordinator ? setOpen : null} />}
      </Stack>
      <Panel open={open} onClose={() => setOpen(null)} />
    </Page>
  )
}

function Actions({ onOpen }: { onOpen: (panel: RoomsPanel) => void }) {
  const { t } = useWords('rooms')
  return (
    <>
      <Button variant="default" onClick={() => onOpen({ form: 'line' })}>{t('noticeLine')}</Button>
      <Button variant="default" onClick={() => onOpen({ form: 'site', site: null })}>{t('site.add')}</Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onOpen({ form: 'room', room: null, siteId: null })}>{t('add')}</Button>
    </>
  )
}

function NoRooms({ onAdd }: { onAdd: (() => void) | null }) {
  const { t } = useWords('space')
  return <EmptyState icon={<IconBuildingCommunity />} title={t('empty.title')} hint={onAdd ? t('empty.hint') : t('empty.askCoordinator')} action={onAdd && <Button onClick={onAdd}>{t('rooms.addFirst')}</Button>} />
}

function BySite({ rooms, sites, onOpen }: { rooms: Room[]; sites: Site[]; onOpen: ((panel: RoomsPanel) => void) | null }) {
  const { t } = useWords('rooms')
  const elsewhere = rooms.filter(({ siteId }) => siteId === null)
  return (
    <>
      {sites.map((site) => {
        const here = rooms.filter(({ siteId }) => siteId === site.id)
        return (
          <Stack key={site.id} component="section" gap="sm" aria-labelledby={`site-${site.id}`}>
            <SiteHead site={site} onEdit={onOpen && (() => onOpen({ form: 'site', site }))} />
            {here.length === 0 && (
              <Group gap="sm">
                <Text size="sm" c="dimmed">{t('site.empty')}</Text>
                {onOpen && !site.archived && <Button size="compact-sm" variant="default" onClick={() => onOpen({ form: 'room', room: null, siteId: site.id })}>{t('site.addRoom', { site: site.name })}</Button>}
              </Group>
            )}
            <Cards rooms={here} all={rooms} onOpen={onOpen} />
          </Stack>
        )
      })}
      {elsewhere.length > 0 && (
        <Stack component="section" gap="sm" aria-label={t('site.none')}>
          {sites.length > 0 && <Title order={2} size="h4">{t('site.none')}</Title>}
          <Cards rooms={elsewhere} all={rooms} onOpen={onOpen} />
        </Stack>
      )}
    </>
  )
}

function Cards({ rooms, all, onOpen }: { rooms: Room[]; all: Room[]; onOpen: ((panel: RoomsPanel) => void) | null }) {
  if (rooms.length === 0) return null
  return (
    <ul className={classes.rooms}>
      {rooms.map((room) => (
        <li key={room.id} className={classes.card}>
          <RoomCard room={room} rooms={all} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

function Panel({ open, onClose }: { open: RoomsPanel | null; onClose: () => void }) {
  const { t } = useWords('rooms')
  const title = () => {
    switch (open?.form) {
      case 'room': return open.room ? t('editOne', { room: open.room.name }) : t('add')
      case 'site': return open.site ? t('site.editOne', { site: open.site.name }) : t('site.add')
      case 'photo': return t('photo.of', { room: open.room.name })
      case 'line': return t('noticeLine')
      default: return ''
    }
  }
  return (
    <SidePanel opened={open !== null} onClose={onClose} title={title()}>
      {open?.form === 'room' && <RoomForm room={open.room} siteId={open.siteId} onDone={onClose} />}
      {open?.form === 'site' && <SiteForm site={open.site} onDone={onClose} />}
      {open?.form === 'photo' && <PhotoForm room={open.room} onDone={onClose} />}
      {open?.form === 'line' && <NoticeLineForm onDone={onClose} />}
    </SidePanel>
  )
}
