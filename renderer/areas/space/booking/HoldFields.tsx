import { Group } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { CheckField, ClockField, DayField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { BookingControl } from '../BookingFields.tsx'

/** Whether the room is only held, and until when. */
export function HoldFields({ control }: { control: BookingControl }) {
  const { t } = useWords('board')
  const held = useWatch({ control, name: 'held' })
  return (
    <>
      <CheckField control={control} name="held" label={t('hold.held')} description={t('hold.hint')} />
      {held && (
        <Group grow align="flex-start">
          <DayField control={control} name="holdDay" label={t('hold.until')} required />
          <ClockField control={control} name="holdClock" label={t('hold.clock')} required />
        </Group>
      )}
    </>
  )
}
