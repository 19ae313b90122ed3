import { Button, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { meetingFormSchema, shownMeeting, spanTyped } from './meetingForm.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { MoveNote } from './planning/MoveNote.tsx'
import { ScopePart } from './series/ScopePart.tsx'
import { useScopedEdit } from './series/useScopedEdit.ts'

/**
 * The form of a meeting that is there. It stays with the meeting as it was when it opened, so that another
 * window's change is not overwritten unseen; after such a refusal it can begin anew from what is saved.
 */
export function EditMeeting({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const [opened, setOpened] = useState(meeting)
  const begin = async () => setOpened(await client.meetings.get({ id: meeting.id }))
  return <EditForm key={opened.version} meeting={opened} onDone={onDone} begin={begin} />
}

function EditForm({ meeting, onDone, begin }: { meeting: Meeting; onDone: () => void; begin: () => Promise<void> }) {
  const { t } = useWords('meetings')
  const { t: series } = useWords('series')
  const { zone } = useFormat()
  const schema = useMemo(() => meetingFormSchema(zone, meeting), [zone, meeting])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema, defaults: shownMeeting(meeting, zone), place: `meetings/${meeting.id}` })
  const scoped = useScopedEdit(meeting, { control, schema })
  const save = submit(async (input) => {
    if (scoped.scope !== 'one') {
      const { changed, kept } = await scoped.save(input)
      notifyDone([series('edited', { count: changed }), kept > 0 ? series('keptOwn', { count: kept }) : ''].filter(Boolean).join(' '))
      return onDone()
    }
    const saved = await client.meetings.update({ id: meeting.id, version: meeting.version, meeting: input })
    notifyDone(t('form.saved', { title: saved.title }))
    onDone()
  })
  const known = failureOf(failure)
  const overtaken = known.code === 'CONFLICT' && known.data.reason === 'changedMeanwhile'
  const takeTheirs = async () => {
    await discard()
    await begin()
  }
  const [day, from, to] = useWatch({ control, name: ['day', 'from', 'to'] })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <MeetingFields control={control} />
        <MoveNote meeting={meeting} to={spanTyped({ day, from, to }, zone, meeting)} />
        {meeting.seriesId !== null && !meeting.cancelled && <ScopePart seriesId={meeting.seriesId} state={scoped} />}
        {failure !== null && <Failure error={failure} />}
        {overtaken && (
          <Button variant="default" onClick={() => void takeTheirs()}>
            {t('form.takeTheirs')}
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={!scoped.ready}>
          {t('form.save')}
        </Button>
      </Stack>
    </form>
  )
}
