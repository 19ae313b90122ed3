import { Group } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { NumberField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { BookingForm } from '../BookingFields.tsx'
import { useRooms } from '../space.data.ts'

/** Minutes to set up and to clean up, where this booking needs others than its room. */
export function MarginFields({ form }: { form: BookingForm }) {
  const { t } = useWords('board')
  const rooms = useRooms()
  const roomId = useWatch({ control: form.control, name: 'roomId' })
  const room = rooms.data?.find(({ id }) => id === roomId)
  const hint = (minutes: number | undefined) => (minutes === undefined ? undefined : t('fields.asRoom', { count: minutes }))
  return (
    <Group grow align="flex-start">
      <NumberField control={form.control} name="setupMinutes" label={t('fields.setup')} description={hint(room?.setupMinutes)} min={0} max={480} />
      <NumberField control={form.control} name="cleanupMinutes" label={t('fields.cleanup')} description={hint(room?.cleanupMinutes)} min={0} max={480} />
    </Group>
  )
}
