import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useController, useWatch, type Control, type UseFormReturn } from 'react-hook-form'
import { type Span, wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { placement } from '#shared/areas/space/space.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { CheckField, ClockField, DayField, NumberField, ProseField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { bookingForm, type BookingFormInput, inputOf } from './bookingForm.ts'
import { RoomPhoto } from './rooms/RoomPhoto.tsx'
import roomClasses from './rooms/rooms.module.css'
import { useRooms } from './space.data.ts'

// The output type of a form's schema does not matter to its fields.
type BookingControl = Control<BookingFormInput, any, any>
type BookingForm = UseFormReturn<BookingFormInput, any, any>

/** What one says of a booking; whether it can be had is told while it is typed. */
export function BookingFields({ form, except, before }: { form: BookingForm; except?: string; before?: Span }) {
  const { t } = useWords('space')
  const rooms = useRooms()
  const { control } = form
  const choices = (rooms.data ?? []).filter((room) => !room.archived || room.id === form.getValues('roomId')).map((room) => ({ value: room.id, label: `${room.name} (${room.capacity})` }))
  return (
    <>
      <TextField control={control} name="title" label={t('form.title')} required autoFocus />
      <Group grow align="flex-start">
        <SelectField control={control} name="roomId" label={t('form.room')} choices={choices} required />
        <NumberField control={control} name="expected" label={t('form.expected')} min={1} />
      </Group>
      <RoomPhoto roomId={useWatch({ control, name: 'roomId' })} className={roomClasses.small} />
      <DayField control={control} name="day" label={t('form.day')} required />
      <Group grow align="flex-start">
        <ClockField control={control} name="from" label={t('form.from')} required />
        <ClockField control={control} name="to" label={t('form.to')} required />
      </Group>
      <CheckField control={control} name="overnight" label={t('form.overnight')} />
      <AvailabilityNote form={form} except={except} before={before} />
      <GroupField control={control} />
      <ProseField control={control} name="notes" label={t('form.notes')} minRows={2} />
    </>
  )
}

function GroupField({ control }: { control: BookingControl }) {
  const { t } = useWords('space')
  const { field } = useController({ control, name: 'contactId' })
  return <ContactPicker label={t('form.contact')} value={field.value ?? null} onChange={field.onChange} />
}

/** Says before saving what is in the way, and what could be had instead. */
function AvailabilityNote({ form, except, before }: { form: BookingForm; except?: string; before?: Span }) {
  const { t } = useWords('space')
  const format = useFormat()
  const typed = bookingForm.safeParse({ ...useWatch({ control: form.control }), title: 'x' })
  const wish = placement.safeParse(typed.data && inputOf(typed.data, format.zone, before)).data
  const found = useQuery({
    ...desk.space.availability.queryOptions({ input: { wish: { ...(wish ?? { roomId: '', start: 0, end: 1 }), expected: typed.data?.expected ?? null }, except } }),
    enabled: wish !== undefined,
    placeholderData: keepPreviousData,
  })
  if (!wish || !found.data || found.data.clashes.length === 0) return null
  const { clashes, nextFree, freeRooms } = found.data
  const takeTime = (span: Span) => {
    for (const [name, value] of Object.entries(wallOfSpan(span, format.zone))) form.setValue(name as 'from', value as string, { shouldDirty: true })
  }
  return (
    <Alert color="red" variant="light" title={t('clash.title')} role="status">
      <Stack gap="xs" align="flex-start">
        {clashes.slice(0, 3).map((clash) => (
          <Text key={clash.id} size="sm">{`${format.span(clash.start, clash.end)} · ${clash.title}`}</Text>
        ))}
        {nextFree && (
          <Button size="compact-sm" variant="default" onClick={() => takeTime(nextFree)}>
            {t('clash.nextFree', { when: `${format.moment(nextFree.start)} – ${format.clock(nextFree.end)}` })}
          </Button>
        )}
        {freeRooms.slice(0, 3).map((room) => (
          <Button key={room.id} size="compact-sm" variant="default" onClick={() => form.setValue('roomId', room.id, { shouldDirty: true })}>
            {t('clash.otherRoom', { room: room.name, count: room.capacity })}
          </Button>
        ))}
      </Stack>
    </Alert>
  )
}
