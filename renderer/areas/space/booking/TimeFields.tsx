import { Group } from '@mantine/core'
import { CheckField, ClockField, DayField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { BookingControl } from '../BookingFields.tsx'

/** The day, and from when until when. */
export function TimeFields({ control }: { control: BookingControl }) {
  const { t } = useWords('space')
  return (
    <>
      <DayField control={control} name="day" label={t('form.day')} required />
      <Group grow align="flex-start">
        <ClockField control={control} name="from" label={t('form.from')} required />
        <ClockField control={control} name="to" label={t('form.to')} required />
      </Group>
      <CheckField control={control} name="overnight" label={t('form.overnight')} />
    </>
  )
}
