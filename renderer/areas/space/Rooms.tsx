import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { roomInput, type Room } from '#shared/areas/space/rooms.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { NumberField, ProseField, TagsField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRooms } from './space.data.ts'

/** The rooms and what they have; coordinators add, change and take out of use. */
export function Rooms() {
  const { t } = useWords('space')
  const rooms = useRooms()
  const coordinator = useIsCoordinator()
  const [edited, setEdited] = useState<Room | 'new' | null>(null)
  if (edited) return <RoomForm room={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
  return (
    <Stack>
      {rooms.data?.map((room) => (
        <RoomCard key={room.id} room={room} onEdit={coordinator ? () => setEdited(room) : undefined} />
      ))}
      {coordinator && (
        <Button onClick={() => setEdited('new')} data-autofocus>
          {t('rooms.add')}
        </Button>
      )}
    </Stack>
  )
}

function RoomCard({ room, onEdit }: { room: Room; onEdit: (() => void) | undefined }) {
  const { t } = useWords('space')
  const say = useSayError()
  const archive = async () => {
    try {
      await client.space.archiveRoom({ id: room.id })
      notifyDone(t('rooms.archived', { room: room.name }), { undo: () => client.space.restoreRoom({ id: room.id }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Stack gap={4} pb="sm" style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>
      <Group justify="space-between">
        <Text fw={600}>{room.name}</Text>
        {room.archived ? <Badge variant="outline">{t('rooms.outOfUse')}</Badge> : <Text size="sm">{t('rooms.seats', { count: room.capacity })}</Text>}
      </Group>
      {room.features.length > 0 && <Text size="sm">{room.features.join(' · ')}</Text>}
      {room.notes && (
        <Text size="sm" c="dimmed">
          {room.notes}
        </Text>
      )}
      {onEdit && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={t('rooms.editOne', { room: room.name })}>
            {t('rooms.edit')}
          </Button>
          {room.archived ? (
            <Button size="compact-sm" variant="default" onClick={() => void client.space.restoreRoom({ id: room.id })}>
              {t('rooms.restore')}
            </Button>
          ) : (
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => void archive()}>
              {t('rooms.archive')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  )
}

function RoomForm({ room, onDone }: { room: Room | null; onDone: () => void }) {
  const { t } = useWords('space')
  const { control, submit, busy, failure } = useDeskForm({
    schema: roomInput,
    defaults: room ? { name: room.name, capacity: room.capacity, features: room.features, notes: room.notes } : { name: '', capacity: 20, features: [], notes: '' },
  })
  const save = submit(async (values) => {
    if (room) await client.space.updateRoom({ id: room.id, room: values })
    else await client.space.createRoom(values)
    notifyDone(t('rooms.saved', { room: values.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="name" label={t('rooms.name')} required autoFocus />
        <NumberField control={control} name="capacity" label={t('rooms.capacity')} min={1} />
        <TagsField control={control} name="features" label={t('rooms.features')} description={t('rooms.featuresHint')} />
        <ProseField control={control} name="notes" label={t('rooms.notes')} />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('rooms.back')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('rooms.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
