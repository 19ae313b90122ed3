import { Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form'
import { callOutcome, direction, type Entry, type WrittenKind } from '#shared/areas/contacts/timeline.schema.ts'
import { ClockField, DayField, ProseField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DraftForm } from '../record/DraftForm.tsx'
import { SegmentField } from '../record/SegmentField.tsx'
import { EditForm } from './EditForm.tsx'
import { blankEntry, entryForm, type EntryFormValues, shownEntry } from './entryForm.ts'

/** Writes down what happened; the focus is in the text. */
export function NewEntry({ contactId, kind, onDone }: { contactId: string; kind: WrittenKind; onDone: () => void }) {
  const { t } = useWords('timeline')
  const { zone } = useFormat()
  const schema = useMemo(() => entryForm(zone), [zone])
  const [defaults] = useState(() => blankEntry(kind, Date.now(), zone))
  const deskForm = useDeskForm({ schema, defaults, place: `contacts/${contactId}/timeline/${kind}` })
  const save = deskForm.submit(async ({ version: _version, ...entry }) => {
    const { id } = await client.contacts.timeline.add({ contactId, ...entry })
    notifyDone(t('saved'), { undo: () => client.contacts.timeline.remove({ id }) })
    onDone()
  })
  return (
    <DraftForm title={t(`write.${kind}`)} deskForm={deskForm} onSave={save} onCancel={onDone}>
      <EntryFields control={deskForm.control} />
    </DraftForm>
  )
}

/** Changes an entry in its place. */
export function EditEntry({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  return <EditForm entry={entry} schemaOf={entryForm} shown={shownEntry} change={(changed) => client.contacts.timeline.update(changed)} fields={EntryFields} onDone={onDone} />
}

function EntryFields({ control }: { control: Control<EntryFormValues, any, any> }) {
  const { t } = useWords('timeline')
  const kind = useWatch({ control, name: 'kind' })
  const directed = kind === 'call' || kind === 'email' || kind === 'letter'
  return (
    <>
      {directed && (
        <Group gap="md" align="flex-start">
          <SegmentField control={control} name="direction" label={t('form.direction')} choices={direction.options.map((value) => ({ value, label: t(`said.${kind}.${value}`) }))} />
          {kind === 'call' && <SegmentField control={control} name="outcome" label={t('form.outcome')} choices={callOutcome.options.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />}
        </Group>
      )}
      <ProseField control={control} name="text" label={t(`form.text.${kind}`)} description={t('form.wall')} minRows={4} required={kind === 'note'} autoFocus />
      <WhenFields control={control} />
    </>
  )
}

/** When it was: now, unless it is changed. */
export function WhenFields<Values extends FieldValues & { day: string; clock: string }>({ control }: { control: Control<Values, any, any> }) {
  const { t } = useWords('timeline')
  return (
    <Group grow align="flex-start">
      <DayField control={control} name={'day' as FieldPath<Values>} label={t('form.day')} required />
      <ClockField control={control} name={'clock' as FieldPath<Values>} label={t('form.clock')} required />
    </Group>
  )
}
