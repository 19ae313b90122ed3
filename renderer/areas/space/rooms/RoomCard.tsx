import { Badge, Button, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { access, layout, type Room } from '#shared/areas/space/rooms.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { InUse } from './InUse.tsx'
import { RoomPhoto } from './RoomPhoto.tsx'
import classes from './rooms.module.css'
import type { RoomsPanel } from './RoomsPage.tsx'

/** All there is to know of a room before it is chosen; `rooms` to name its parts by. */
export function RoomCard({ room, rooms, onOpen }: { room: Room; rooms: Room[]; onOpen: ((panel: RoomsPanel) => void) | null }) {
  const { t } = useWords('rooms')
  return (
    <>
      <RoomPhoto roomId={room.id} />
      <div className={classes.body}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} size="h5">{room.name}</Title>
          <Badge variant="outline" color="gray" style={{ flex: 'none' }}>{t(`kinds.${room.kind}`)}</Badge>
        </Group>
        <Text size="sm">{t(room.kind === 'line' ? 'callers' : 'seats', { count: room.capacity })}</Text>
        <Facts room={room} rooms={rooms} />
        {room.notes && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>{room.notes}</Text>}
        {onOpen ? (
          <div className={classes.acts}>
            <Button size="compact-sm" variant="default" aria-label={t('editOne', { room: room.name })} onClick={() => onOpen({ form: 'room', room, siteId: null })}>{t('edit')}</Button>
            <Button size="compact-sm" variant="default" aria-label={t('photo.of', { room: room.name })} onClick={() => onOpen({ form: 'photo', room })}>{t('photo.title')}</Button>
            <InUse room={room} />
          </div>
        ) : (
          room.archived && <Badge variant="outline">{t('outOfUse')}</Badge>
        )}
      </div>
    </>
  )
}

function Facts({ room, rooms }: { room: Room; rooms: Room[] }) {
  const { t } = useWords('rooms')
  const margins = [room.setupMinutes > 0 && t('before', { minutes: room.setupMinutes }), room.cleanupMinutes > 0 && t('after', { minutes: room.cleanupMinutes })]
  const facts: [string, ReactNode][] = [
    [t('parts'), room.partIds.map((partId) => rooms.find(({ id }) => id === partId)?.name).filter(Boolean).join(' + ')],
    [t('layoutsTitle'), layout.options.flatMap((name) => (room.layouts[name] === undefined ? [] : [t('layoutPlaces', { layout: t(`layouts.${name}`), places: room.layouts[name] })])).join(', ')],
    [t('features'), room.features.join(', ')],
    [t('accessTitle'), access.options.filter((name) => room.access.includes(name)).map((name) => t(`access.${name}`)).join(', ')],
    [t('margins'), margins.filter(Boolean).join(', ')],
  ]
  const known = facts.filter(([, shown]) => shown)
  if (known.length === 0) return null
  return (
    <dl className={classes.facts}>
      {known.map(([name, shown]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  )
}
