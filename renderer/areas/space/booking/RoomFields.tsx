import { Group } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { NumberField, SelectField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { BookingForm } from '../BookingFields.tsx'
import { RoomPhoto } from '../rooms/RoomPhoto.tsx'
import roomClasses from '../rooms/rooms.module.css'
import { useRooms } from '../space.data.ts'

/** Which room, and how many people are to fit. */
export function RoomFields({ form }: { form: BookingForm }) {
  const { t } = useWords('space')
  const rooms = useRooms()
  const { control } = form
  const choices = (rooms.data ?? []).filter((room) => !room.archived || room.id === form.getValues('roomId')).map((room) => ({ value: room.id, label: `${room.name} (${room.capacity})` }))
  return (
    <>
      <Group grow align="flex-start">
        <SelectField control={control} name="roomId" label={t('form.room')} choices={choices} searchable={choices.length > 8} required />
        <NumberField control={control} name="expected" label={t('form.expected')} min={1} />
      </Group>
      <RoomPhoto roomId={useWatch({ control, name: 'roomId' })} className={roomClasses.small} />
    </>
  )
}
