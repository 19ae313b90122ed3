import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { type FollowUp, followUpInput } from '#shared/areas/contacts/followUps.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useFollowUpActs, useFollowUpOwners } from '#renderer/areas/contacts/followUps/followUps.data.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { usePromises } from './after.data.ts'

/** What was promised at a meeting: each a follow-up with a name and a date, which stands in everyone's lists too. */
export function PromisesCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingAfter')
  const promises = usePromises(meeting.id)
  const [writing, setWriting] = useState(false)
  const close = () => setWriting(false)
  if (promises.error) return <Failure error={promises.error} retry={() => promises.refetch()} />
  return (
    <Card title={t('promises.title')}>
      {promises.data?.length === 0 && <Text size="sm" c="dimmed">{t('promises.empty')}</Text>}
      <ul className={classes.lines}>
        {(promises.data ?? []).map((promise) => <PromiseLine key={promise.id} promise={promise} />)}
      </ul>
      <Group>
        <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWriting(true)}>{t('promises.add')}</Button>
      </Group>
      <SidePanel opened={writing} onClose={close} title={t('promises.add')}>
        <PromiseForm meeting={meeting} onDone={close} />
      </SidePanel>
    </Card>
  )
}

function PromiseLine({ promise }: { promise: FollowUp }) {
  const { t } = useWords('meetingAfter')
  const { day } = useFormat()
  const { setDone } = useFollowUpActs()
  const { what, due, doneAt, ownerName, contactId, contactName } = promise
  return (
    <li className={classes.line} data-tick>
      <Checkbox aria-label={what} checked={doneAt !== null} onChange={(event) => void setDone(promise, event.currentTarget.checked)} className={classes.tick} />
      <div className={classes.words}>
        <Text size="sm" className={doneAt === null ? undefined : classes.done}>{what}</Text>
        <Text size="sm" c="dimmed">{t('promises.who', { name: ownerName, day: day(due, 'short') })}</Text>
        {contactId && <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm">{contactName}</Anchor>}
      </div>
    </li>
  )
}

function PromiseForm({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useWords('meetingAfter')
  const { zone } = useFormat()
  const me = useMe()
  const owners = useFollowUpOwners().data ?? []
  const defaults = useMemo(() => ({ what: '', due: addDays(dayAt(Date.now(), zone), 7), contactId: null, ownerId: me?.id ?? null, repeat: 'none' as const }), [zone, me])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: followUpInput, defaults, place: `meetings/${meeting.id}/promise` })
  const save = submit(async (followUp) => {
    const { id } = await client.meetings.after.promise({ meetingId: meeting.id, followUp })
    notifyDone(t('promises.saved'), { undo: () => client.contacts.followUps.remove({ id }) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="what" label={t('promises.what')} required autoFocus />
        <ContactField control={control} name="contactId" label={t('promises.contact')} />
        <SelectField control={control} name="ownerId" label={t('promises.owner')} choices={owners.map(({ id, name }) => ({ value: id, label: name }))} />
        <DayField control={control} name="due" label={t('promises.due')} required />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('promises.save')}</Button>
      </Stack>
    </form>
  )
}
