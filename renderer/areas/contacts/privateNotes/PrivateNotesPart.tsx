import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { PrivateNote } from '#shared/areas/contacts/privateNotes.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../consents/consents.module.css'
import { PrivateNoteForm } from './PrivateNoteForm.tsx'
import { usePrivateNotes } from './privateNotes.data.ts'

/** What organizers note about someone for themselves, by day. */
export function PrivateNotesPart({ contact }: { contact: Contact }) {
  const { t } = useWords('consents')
  const [opened, setOpened] = useState<PrivateNote | 'new' | null>(null)
  const list = usePrivateNotes(contact.id)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const notes = list.data?.pages.flatMap((page) => page.items)
  if (!notes) return null
  const close = () => setOpened(null)
  return (
    <Stack gap="sm" align="stretch">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" maw={460}>{t('notes.hint')}</Text>
        <Button size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened('new')}>{t('notes.add')}</Button>
      </Group>
      <ul className={classes.list} aria-label={t('notes.label')}>
        {notes.map((note) => <NoteRow key={note.id} note={note} edit={() => setOpened(note)} />)}
      </ul>
      {list.hasNextPage && <Button variant="default" size="xs" onClick={() => void list.fetchNextPage()}>{t('part.more')}</Button>}
      <SidePanel opened={opened !== null} onClose={close} title={t(opened === 'new' ? 'notes.new' : 'notes.change')}>
        {opened !== null && <PrivateNoteForm contactId={contact.id} note={opened === 'new' ? null : opened} onDone={close} />}
      </SidePanel>
    </Stack>
  )
}

function NoteRow({ note, edit }: { note: PrivateNote; edit: () => void }) {
  const { t } = useWords('consents')
  const { day } = useFormat()
  const remove = useRemove()
  return (
    <li className={classes.consent}>
      <div className={classes.head}>
        <span className={classes.what}>{day(note.on)}</span>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" aria-label={t('notes.editOf', { day: day(note.on) })} onClick={edit}>{t('notes.edit')}</Button>
          <Button size="compact-sm" variant="default" aria-label={t('notes.removeOf', { day: day(note.on) })} onClick={() => void remove(note)}>{t('notes.remove')}</Button>
        </Group>
      </div>
      <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</div>
      <Text size="xs" c="dimmed">{note.writtenBy}</Text>
    </li>
  )
}

/** Puts a note away, and offers to take it back. */
function useRemove() {
  const { t } = useWords('consents')
  const say = useSayError()
  return async ({ id }: PrivateNote) => {
    try {
      await client.contacts.privateNotes.archive({ id })
      notifyDone(t('notes.removed'), { undo: () => client.contacts.privateNotes.restore({ id }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
