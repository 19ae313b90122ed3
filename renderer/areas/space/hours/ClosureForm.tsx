import { Alert, Button, Group, List, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Control, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { type Closure, closureInput } from '#shared/areas/space/hours.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { OptionalClockField } from '#renderer/kit/form/ClockInput.tsx'
import { useRooms } from '../space.data.ts'
import { useSites } from './hours.data.ts'

/** Closes the clinic, a site or a room; tells beforehand which bookings stand in it. */
export function ClosureForm({ closure, onDone }: { closure: Closure | null; onDone: () => void }) {
  const { t } = useWords('spaceRules')
  const sites = (useSites().data ?? []).filter(({ archived }) => !archived)
  const rooms = (useRooms().data ?? []).filter(({ archived }) => !archived)
  const { control, submit, busy, failure } = useDeskForm({
    schema: closureInput,
    defaults: closure ?? { name: '', siteId: null, roomId: null, from: null, to: null },
  })
  const save = submit(async (values) => {
    await client.space.hours.saveClosure({ id: closure?.id ?? null, closure: values })
    notifyDone(t('hours.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="name" label={t('name')} required autoFocus />
        <Group grow align="flex-start">
          {sites.length > 0 && <SelectField control={control} name="siteId" label={t('closures.site')} placeholder={t('closures.allSites')} clearable choices={sites.map(({ id, name }) => ({ value: id, label: name }))} />}
          <SelectField control={control} name="roomId" label={t('closures.room')} placeholder={t('closures.allRooms')} clearable searchable choices={rooms.map(({ id, name }) => ({ value: id, label: name }))} />
        </Group>
        <DayField control={control} name="firstDay" label={t('firstDay')} required />
        <DayField control={control} name="lastDay" label={t('lastDay')} required />
        <Group grow align="flex-start">
          <OptionalClockField control={control} name="from" label={t('closures.from')} description={t('closures.wholeDay')} />
          <OptionalClockField control={control} name="to" label={t('closures.to')} description={t('closures.wholeDay')} />
        </Group>
        <BookingsInIt control={control} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('closures.save')}</Button>
      </Stack>
    </form>
  )
}

function BookingsInIt({ control }: { control: Control<z.input<typeof closureInput>, any, any> }) {
  const { t } = useWords('spaceRules')
  const format = useFormat()
  const typed = closureInput.safeParse({ ...useWatch({ control }), name: 'x' }).data
  const found = useQuery({ ...desk.space.hours.bookingsIn.queryOptions({ input: typed! }), enabled: typed !== undefined }).data ?? []
  if (!typed || found.length === 0) return null
  return (
    <Alert color="orange" variant="light" role="status" title={t('closures.standing', { count: found.length })}>
      <List size="sm">
        {found.slice(0, 8).map((booking) => (
          <List.Item key={booking.id}>{[format.moment(booking.start), booking.roomName, booking.title, booking.contactName].filter(Boolean).join(' · ')}</List.Item>
        ))}
      </List>
      {found.length > 8 && t('closures.more', { count: found.length - 8 })}
    </Alert>
  )
}
