import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { z } from 'zod'
import { type FollowUp, followUpInput, repeat } from '#shared/areas/contacts/followUps.schema.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { DayField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ContactField } from '../ContactPicker.tsx'
import { DraftForm } from '../record/DraftForm.tsx'
import { useFollowUpOwners } from './followUps.data.ts'

const form = followUpInput.extend({ version: z.int().default(0) })
type Values = z.input<typeof form>

interface NewFollowUpProps {
  /** Whom it is about, unless another is chosen. */
  contactId: string | null
  ownerId: string | null
  onDone: () => void
}

/** Puts down what is to be done. */
export function NewFollowUp({ contactId, ownerId, onDone }: NewFollowUpProps) {
  const { t } = useWords('followUps')
  const { zone } = useFormat()
  const [defaults] = useState<Values>(() => ({ what: '', due: addDays(dayAt(Date.now(), zone), 1), contactId, ownerId, repeat: 'none' }))
  const deskForm = useDeskForm({ schema: form, defaults, place: `contacts/followUps/${contactId ?? 'new'}` })
  const save = deskForm.submit(async ({ version: _version, ...followUp }) => {
    const { id } = await client.contacts.followUps.create(followUp)
    notifyDone(t('saved'), { undo: () => client.contacts.followUps.remove({ id }) })
    onDone()
  })
  return (
    <DraftForm title={t('new')} deskForm={deskForm} onSave={save} onCancel={onDone}>
      <Fields control={deskForm.control} />
    </DraftForm>
  )
}

export function EditFollowUp({ followUp, onDone }: { followUp: FollowUp; onDone: () => void }) {
  const { t } = useWords('followUps')
  const [known] = useState(followUp)
  const { id, what, due, contactId, ownerId, repeat, version } = known
  const deskForm = useDeskForm({ schema: form, defaults: { what, due, contactId, ownerId, repeat, version }, place: `contacts/followUps/${id}` })
  const save = deskForm.submit(async (changed) => {
    await client.contacts.followUps.update({ id, ...changed })
    notifyDone(t('saved'))
    onDone()
  })
  const keepMine = async () => {
    deskForm.form.setValue('version', (await client.contacts.followUps.get({ id })).version)
    await save()
  }
  return (
    <DraftForm title={t('edit')} deskForm={deskForm} onSave={save} onCancel={onDone} onKeepMine={keepMine}>
      <Fields control={deskForm.control} leaving={{ id: ownerId, name: known.ownerName }} />
    </DraftForm>
  )
}

/** `leaving`: whose it is now, also when they are no member any more. */
function Fields({ control, leaving }: { control: Control<Values, any, any>; leaving?: { id: string; name: string } }) {
  const { t } = useWords('followUps')
  const owners = useFollowUpOwners().data ?? []
  const known = leaving && !owners.some(({ id }) => id === leaving.id) ? [...owners, leaving] : owners
  return (
    <>
      <TextField control={control} name="what" label={t('form.what')} description={t('form.wall')} required autoFocus />
      <DayField control={control} name="due" label={t('form.due')} required />
      <QuickDays control={control} />
      <ContactField control={control} name="contactId" label={t('form.contact')} />
      <SelectField control={control} name="ownerId" label={t('form.owner')} choices={known.map(({ id, name }) => ({ value: id, label: name }))} />
      <SelectField control={control} name="repeat" label={t('form.repeat')} choices={repeat.options.map((value) => ({ value, label: t(`repeats.${value}`) }))} />
    </>
  )
}

const quick = { today: 0, tomorrow: 1, inAWeek: 7, inTwoWeeks: 14 } as const

/** The days most things are due on, at one press. */
function QuickDays({ control }: { control: Control<Values, any, any> }) {
  const { t } = useWords('followUps')
  const { zone } = useFormat()
  const { field } = useController({ control, name: 'due' })
  const today = dayAt(Date.now(), zone)
  return (
    <Group gap={6} role="group" aria-label={t('form.quick')}>
      {Object.entries(quick).map(([name, days]) => (
        <Button key={name} size="compact-xs" mih={24} variant={field.value === addDays(today, days) ? 'light' : 'default'} aria-pressed={field.value === addDays(today, days)} onClick={() => field.onChange(addDays(today, days))}>
          {t(`quick.${name as keyof typeof quick}`)}
        </Button>
      ))}
    </Group>
  )
}
