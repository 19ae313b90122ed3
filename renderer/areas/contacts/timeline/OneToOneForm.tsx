import { Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Control } from 'react-hook-form'
import { type Entry, oneToOnePurpose } from '#shared/areas/contacts/timeline.schema.ts'
import { DayField, ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DraftForm } from '../record/DraftForm.tsx'
import { SegmentField } from '../record/SegmentField.tsx'
import { EditForm } from './EditForm.tsx'
import { WhenFields } from './EntryForm.tsx'
import { blankOneToOne, oneToOneForm, type OneToOneFormValues, shownOneToOne } from './entryForm.ts'

/** Writes down a one-to-one. */
export function NewOneToOne({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const { t } = useWords('timeline')
  const { zone } = useFormat()
  const schema = useMemo(() => oneToOneForm(zone), [zone])
  const [defaults] = useState(() => blankOneToOne(Date.now(), zone))
  const deskForm = useDeskForm({ schema, defaults, place: `contacts/${contactId}/timeline/oneToOne` })
  const save = deskForm.submit(async ({ version: _version, ...met }) => {
    const { id, oneToOne } = await client.contacts.timeline.addOneToOne({ contactId, ...met })
    notifyDone(t(oneToOne?.followUpId ? 'savedWithFollowUp' : 'saved'), { undo: () => takeBack(id, oneToOne?.followUpId) })
    onDone()
  })
  return (
    <DraftForm title={t('write.oneToOne')} deskForm={deskForm} onSave={save} onCancel={onDone}>
      <OneToOneFields control={deskForm.control} />
    </DraftForm>
  )
}

async function takeBack(id: string, followUpId: string | null | undefined): Promise<void> {
  await client.contacts.timeline.remove({ id })
  if (followUpId) await client.contacts.followUps.remove({ id: followUpId })
}

/** Changes a one-to-one in its place; its open follow-up goes along. */
export function EditOneToOne({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  return <EditForm entry={entry} schemaOf={oneToOneForm} shown={shownOneToOne} change={(changed) => client.contacts.timeline.updateOneToOne(changed)} fields={OneToOneFields} onDone={onDone} />
}

function OneToOneFields({ control }: { control: Control<OneToOneFormValues, any, any> }) {
  const { t } = useWords('timeline')
  return (
    <>
      <SegmentField control={control} name="purpose" label={t('oneToOne.purpose')} choices={oneToOnePurpose.options.map((value) => ({ value, label: t(`purposes.${value}`) }))} />
      <ProseField control={control} name="story" label={t('oneToOne.story')} description={t('oneToOne.storyHint')} minRows={4} autoFocus />
      <ProseField control={control} name="concerns" label={t('oneToOne.concerns')} minRows={2} />
      <Group grow align="flex-start">
        <ProseField control={control} name="skills" label={t('oneToOne.skills')} minRows={2} />
        <ProseField control={control} name="networks" label={t('oneToOne.networks')} minRows={2} />
      </Group>
      <Group grow align="flex-start">
        <ProseField control={control} name="ask" label={t('oneToOne.ask')} minRows={2} />
        <ProseField control={control} name="answer" label={t('oneToOne.answer')} minRows={2} />
      </Group>
      <TextField control={control} name="nextStep" label={t('oneToOne.nextStep')} description={t('oneToOne.nextStepHint')} />
      <DayField control={control} name="nextOn" label={t('oneToOne.nextOn')} clearable />
      <TextField control={control} name="place" label={t('oneToOne.place')} />
      <WhenFields control={control} />
    </>
  )
}
