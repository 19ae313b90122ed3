import { useState } from 'react'
import { Group } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { type Action, actionInput, doer, type Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { DayField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { FormFrame } from './FormFrame.tsx'
import { useMinutesAct } from './minutes.data.ts'

interface ActionFormProps {
  minutes: Minutes
  itemId: string
  /** Null for a new one. */
  action: Action | null
  onDone: () => void
}

const within = 7

/** A promise: what, who, and by when. It is a follow-up from the moment it is saved. */
export function ActionForm({ minutes: { meetingId, actions }, itemId, action, onDone }: ActionFormProps) {
  const { t } = useWords('minutes')
  const { zone } = useFormat()
  const { attempt } = useMinutesAct()
  const owners = useFollowUpOwners().data ?? []
  const [known] = useState(action)
  const followUp = known?.followUp
  const [defaults] = useState(() => ({
    what: followUp?.what ?? '', due: followUp?.due ?? addDays(dayAt(Date.now(), zone), within), doer: known?.doer ?? ('contact' as const),
    contactId: followUp?.contactId ?? null, memberId: followUp?.ownerId ?? null,
  }))
  const deskForm = useDeskForm({ schema: actionInput, defaults, place: `meetings/${meetingId}/action/${followUp?.id ?? itemId}` })
  const { control } = deskForm
  const who = useWatch({ control, name: 'doer' })
  const write = (version: number) =>
    deskForm.submit(async (typed) => {
      await attempt(() => (followUp ? client.meetings.minutes.changeAction({ followUpId: followUp.id, version, action: typed }) : client.meetings.minutes.addAction({ meetingId, itemId, action: typed })))
      onDone()
    })()
  const current = actions.find((one) => one.followUp.id === followUp?.id)?.followUp
  return (
    <FormFrame title={t(known ? 'action.edit' : 'action.new')} deskForm={deskForm} onSave={() => write(followUp?.version ?? 0)} onCancel={onDone} onKeepMine={current && (() => write(current.version))}>
      <TextField control={control} name="what" label={t('action.what')} required autoFocus />
      <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
        <SelectField control={control} name="doer" label={t('action.doer')} choices={doer.options.map((value) => ({ value, label: t(`doers.${value}`) }))} />
        {who === 'member' ? (
          <SelectField control={control} name="memberId" label={t('action.member')} choices={owners.map(({ id, name }) => ({ value: id, label: name }))} />
        ) : (
          <ContactField control={control} name="contactId" label={t('action.contact')} required />
        )}
        <DayField control={control} name="due" label={t('action.due')} required />
      </Group>
    </FormFrame>
  )
}
