import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { type Control, Controller, type FieldPath, type FieldValues, useWatch } from 'react-hook-form'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { DayField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface AboutJobProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  /** It goes over what the group has left. */
  over: boolean
}

/** Why it goes over, when it does; and what is seldom needed: the note, the meeting, a day gone by. */
export function AboutJob<Values extends FieldValues>({ control, over }: AboutJobProps<Values>) {
  const { t } = useWords('use')
  const stock = useWords('stock')
  const loans = useWords('loans')
  const named = (name: string) => name as FieldPath<Values>
  const [note, day, meetingId] = useWatch({ control, name: [named('note'), named('day'), named('meetingId')] })
  const [opened, setOpened] = useState(false)
  const shown = opened || Boolean(note) || Boolean(day) || Boolean(meetingId)
  return (
    <>
      {over && <TextField control={control} name={named('overQuotaReason')} label={t('log.overReason')} description={t('log.overHint')} required />}
      {!shown && (
        <Group>
          <Button size="compact-sm" variant="subtle" aria-expanded={false} onClick={() => setOpened(true)}>
            {t('log.more')}
          </Button>
        </Group>
      )}
      {shown && (
        <Stack gap="sm">
          <Group align="flex-start" grow>
            <DayField control={control} name={named('day')} label={stock.t('day.label')} description={stock.t('day.hint')} clearable />
            <Controller control={control} name={named('meetingId')} render={({ field }) => <MeetingPicker label={loans.t('issue.meeting')} value={field.value ?? null} onChange={field.onChange} />} />
          </Group>
          <TextField control={control} name={named('note')} label={loans.t('issue.note')} description={loans.t('issue.wall')} />
        </Stack>
      )}
    </>
  )
}
