import { Button, Checkbox, Fieldset, Group, MultiSelect, SimpleGrid, Stack } from '@mantine/core'
import { type Control, useController, useWatch } from 'react-hook-form'
import { access, layout, longestMargin, type Room, roomKind } from '#shared/areas/space/rooms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, ProseField, SelectField, TagsField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRooms } from '../space.data.ts'
import { roomForm, type RoomFormValues, roomValues } from './roomForm.ts'
import { useSites } from './rooms.data.ts'
import classes from './rooms.module.css'

type RoomControl = Control<RoomFormValues, any, any>

/** All that is said of a room; `siteId` is where a new one is. */
export function RoomForm({ room, siteId, onDone }: { room: Room | null; siteId: string | null; onDone: () => void }) {
  const { t } = useWords('rooms')
  const { control, submit, busy, failure } = useDeskForm({ schema: roomForm, defaults: roomValues(room, siteId) as never })
  const kind = useWatch({ control, name: 'kind' })
  const save = submit(async (values) => {
    if (room) await client.space.updateRoom({ id: room.id, room: values })
    else await client.space.createRoom(values)
    notifyDone(t('saved', { name: values.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="name" label={t('name')} required autoFocus />
        <SimpleGrid cols={2} spacing="sm">
          <SelectField control={control} name="kind" label={t('kind')} choices={roomKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
          <NumberField control={control} name="capacity" label={t(kind === 'line' ? 'mostCallers' : 'capacity')} min={1} max={2000} required />
        </SimpleGrid>
        <SiteField control={control} current={room?.siteId ?? siteId} />
        {kind === 'room' && <Layouts control={control} />}
        <TagsField control={control} name="features" label={t('features')} description={t('featuresHint')} />
        {kind !== 'line' && <AccessField control={control} />}
        <Fieldset legend={t('margins')} p="sm">
          <SimpleGrid cols={2} spacing="sm">
            <NumberField control={control} name="setupMinutes" label={t('setupMinutes')} min={0} max={longestMargin} />
            <NumberField control={control} name="cleanupMinutes" label={t('cleanupMinutes')} min={0} max={longestMargin} />
          </SimpleGrid>
        </Fieldset>
        {kind === 'room' && <PartsField control={control} roomId={room?.id ?? null} />}
        <ProseField control={control} name="notes" label={t('notes')} description={t('notesHint')} minRows={2} />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>{t('cancel')}</Button>
          <Button type="submit" loading={busy}>{t('save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function SiteField({ control, current }: { control: RoomControl; current: string | null }) {
  const { t } = useWords('rooms')
  const sites = (useSites().data ?? []).filter((site) => !site.archived || site.id === current)
  return <SelectField control={control} name="siteId" label={t('site.title')} choices={sites.map(({ id, name }) => ({ value: id, label: name }))} clearable placeholder={t('site.none')} />
}

function Layouts({ control }: { control: RoomControl }) {
  const { t } = useWords('rooms')
  return (
    <Fieldset legend={t('layoutsLegend')} p="sm">
      <div className={classes.layouts}>
        {layout.options.map((name) => (
          <NumberField key={name} control={control} name={`layouts.${name}`} label={t(`layouts.${name}`)} min={1} />
        ))}
      </div>
    </Fieldset>
  )
}

function AccessField({ control }: { control: RoomControl }) {
  const { t } = useWords('rooms')
  const { field } = useController({ control, name: 'access' })
  return (
    <Checkbox.Group label={t('accessTitle')} value={field.value ?? []} onChange={field.onChange}>
      <SimpleGrid cols={2} spacing={6} mt={4}>
        {access.options.map((name) => (
          <Checkbox key={name} value={name} label={t(`access.${name}`)} styles={{ body: { minHeight: 24 } }} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}

/** Of which rooms it is made: those in use that are whole themselves. */
function PartsField({ control, roomId }: { control: RoomControl; roomId: string | null }) {
  const { t } = useWords('rooms')
  const { field, fieldState } = useController({ control, name: 'partIds' })
  const error = useFieldMessage(fieldState.error?.message)
  const chosen = field.value ?? []
  const rooms = (useRooms().data ?? []).filter((room) => chosen.includes(room.id) || (room.kind === 'room' && !room.archived && room.partIds.length === 0 && room.id !== roomId))
  return (
    <MultiSelect
      ref={field.ref}
      label={t('parts')}
      description={t('partsHint')}
      data={rooms.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
      searchable
      maxValues={10}
      nothingFoundMessage={t('noParts')}
    />
  )
}
