import { Button, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { blankMeeting, meetingFormSchema } from './meetingForm.ts'
import { MeetingFields } from './MeetingFields.tsx'

/** The form for a new meeting; "?day=2026-11-24&group=<id>" fills in what is known already. */
export function CreateMeeting() {
  const { t } = useWords('meetings')
  const { zone } = useFormat()
  const [, go] = useLocation()
  const [asked] = useSearchParams()
  const schema = useMemo(() => meetingFormSchema(zone), [zone])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema,
    defaults: blankMeeting(Date.now(), zone, { day: asked.get('day'), groupId: asked.get('group') }),
    place: 'meetings/new',
  })
  const save = submit(async (input) => {
    const meeting = await client.meetings.create(input)
    notifyDone(t('form.created', { title: meeting.title }))
    go(`/${meeting.id}`)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <MeetingFields control={control} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('form.create')}
        </Button>
      </Stack>
    </form>
  )
}
