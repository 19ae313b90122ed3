import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { approveInput, type Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { MeetingPicker } from '../MeetingPicker.tsx'
import { useMinutesAct } from './minutes.data.ts'

/** Which meeting approved the minutes, and when; what comes of it is frozen, which is said before. */
export function ApproveForm({ minutes: { meetingId, version }, at, onDone }: { minutes: Pick<Minutes, 'meetingId' | 'version'>; at?: { meetingId: string; start: number }; onDone: () => void }) {
  const { t } = useWords('minutes')
  const { zone } = useFormat()
  const { attempt } = useMinutesAct()
  const [defaults] = useState(() => ({ meetingId, version, on: dayAt(at?.start ?? Date.now(), zone), atMeetingId: at?.meetingId ?? null, how: '' }))
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: approveInput, defaults })
  const meeting = useController({ control, name: 'atMeetingId' })
  const error = useFieldMessage(meeting.fieldState.error?.message)
  const send = submit(async (typed) => {
    await attempt(() => client.meetings.minutes.approve(typed))
    notifyDone(t('approve.done'))
    onDone()
  })
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <Text size="sm">{t('approve.hint')}</Text>
        <MeetingPicker label={t('approve.at')} value={meeting.field.value ?? null} onChange={meeting.field.onChange} error={error} />
        <DayField control={control} name="on" label={t('approve.on')} required />
        <TextField control={control} name="how" label={t('approve.how')} description={t('approve.howHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('approve.act')}</Button>
      </Stack>
    </form>
  )
}
