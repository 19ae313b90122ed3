import { Group, Stack, Text } from '@mantine/core'
import { type Control, useController, useWatch } from 'react-hook-form'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { ClockField, DayField, NumberField, ProseField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { MeetingFormValues } from './meetingForm.ts'

type MeetingControl = Control<MeetingFormValues, any, any>

/** What a person types about a meeting, the same for a new one and a changed one. */
export function MeetingFields({ control }: { control: MeetingControl }) {
  const { t } = useWords('meetings')
  const kinds = meetingKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))
  return (
    <Stack gap="sm">
      <TextField control={control} name="title" label={t('form.title')} required autoFocus />
      <SelectField control={control} name="kind" label={t('form.kind')} choices={kinds} />
      <DayField control={control} name="day" label={t('form.day')} required />
      <Group grow align="flex-start">
        <ClockField control={control} name="from" label={t('form.from')} required />
        <ClockField control={control} name="to" label={t('form.to')} required />
      </Group>
      <EndsNextDay control={control} />
      <GroupField control={control} />
      <NumberField control={control} name="expected" label={t('form.expected')} description={t('form.expectedHint')} min={1} max={5000} />
      <TextField control={control} name="place" label={t('form.place')} description={t('form.placeHint')} />
      <ProseField control={control} name="notes" label={t('form.notes')} description={t('form.notesHint')} />
    </Stack>
  )
}

function EndsNextDay({ control }: { control: MeetingControl }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  const [day, from, to] = useWatch({ control, name: ['day', 'from', 'to'] })
  const crosses = Boolean(day) && /^\d\d:\d\d$/.test(to) && to !== '00:00' && to < from
  return (
    <Text size="sm" c="dimmed" aria-live="polite" hidden={!crosses}>
      {crosses && t('form.nextDay', { day: format.day(addDays(day, 1)) })}
    </Text>
  )
}

function GroupField({ control }: { control: MeetingControl }) {
  const { t } = useWords('meetings')
  const { field, fieldState } = useController({ control, name: 'groupId' })
  const error = useFieldMessage(fieldState.error?.message)
  return <ContactPicker kind="organization" label={t('form.group')} value={field.value ?? null} onChange={field.onChange} error={error} />
}
