import { Button, Stack } from '@mantine/core'
import { type PrivateNote, privateNoteInput } from '#shared/areas/contacts/privateNotes.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, ProseField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** A private note, new (`note` null) or changed. */
export function PrivateNoteForm({ contactId, note, onDone }: { contactId: string; note: PrivateNote | null; onDone: () => void }) {
  const { t } = useWords('consents')
  const { zone } = useFormat()
  const { control, submit, busy, failure } = useDeskForm({
    schema: privateNoteInput,
    defaults: note ? { on: note.on, text: note.text } : { on: dayAt(Date.now(), zone), text: '' },
    place: note ? `contacts/${contactId}/privateNote/${note.id}` : `contacts/${contactId}/privateNote`,
  })
  const save = submit(async (input) => {
    await (note ? client.contacts.privateNotes.update({ id: note.id, version: note.version, note: input }) : client.contacts.privateNotes.add({ contactId, note: input }))
    notifyDone(t('notes.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <DayField control={control} name="on" label={t('notes.on')} required />
        <ProseField control={control} name="text" label={t('notes.text')} description={t('notes.textHint')} minRows={6} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>{t('notes.save')}</Button>
      </Stack>
    </form>
  )
}
