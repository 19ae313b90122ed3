import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { actBy } from '#shared/areas/contacts/consents.rules.ts'
import { type Consent, withdrawInput } from '#shared/areas/contacts/consents.schema.ts'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { day, dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayConsent } from './ConsentRow.tsx'

interface ActFormProps {
  consent: Consent
  onDone: () => void
}

/** Notes that someone no longer agrees, and says until when that must be acted on. */
export function WithdrawForm({ consent, onDone }: ActFormProps) {
  const { t } = useWords('consents')
  const format = useFormat()
  const { form, control, submit, busy, failure } = useDeskForm({ schema: withdrawInput, defaults: { id: consent.id, withdrawnOn: dayAt(Date.now(), format.zone), how: '' } })
  const on = day.safeParse(form.watch('withdrawnOn')).data
  const save = submit(async (input) => {
    const withdrawn = await client.contacts.consents.withdraw(input)
    notifyDone(t('withdraw.done', { day: format.day(withdrawn.actBy!) }))
    onDone()
  })
  return (
    <ActForm consent={consent} onSubmit={save} failure={failure} busy={busy} hint={t('withdraw.hint')} submitLabel={t('withdraw.save')}>
      <DayField control={control} name="withdrawnOn" label={t('withdraw.on')} required />
      {on && <Text size="sm" role="status">{t('withdraw.actBy', { day: format.day(actBy(on)) })}</Text>}
      <TextField control={control} name="how" label={t('withdraw.how')} description={t('withdraw.howHint')} />
    </ActForm>
  )
}

const endInput = z.object({ id, endedOn: day })

/** Notes the end of the membership that a consent rests on. */
export function EndMembershipForm({ consent, onDone }: ActFormProps) {
  const { t } = useWords('consents')
  const { zone } = useFormat()
  const { control, submit, busy, failure } = useDeskForm({ schema: endInput, defaults: { id: consent.id, endedOn: consent.endedOn ?? dayAt(Date.now(), zone) } })
  const save = submit(async (input) => {
    await client.contacts.consents.endMembership(input)
    notifyDone(t('endMembership.done'))
    onDone()
  })
  return (
    <ActForm consent={consent} onSubmit={save} failure={failure} busy={busy} hint={t('endMembership.hint')} submitLabel={t('endMembership.save')}>
      <DayField control={control} name="endedOn" label={t('give.endedOn')} required />
    </ActForm>
  )
}

const strikeInput = z.object({ id, reason: line(300) })

/** Strikes out what was recorded by mistake. */
export function StrikeForm({ consent, onDone }: ActFormProps) {
  const { t } = useWords('consents')
  const { control, submit, busy, failure } = useDeskForm({ schema: strikeInput, defaults: { id: consent.id, reason: '' } })
  const save = submit(async (input) => {
    await client.contacts.consents.strike(input)
    notifyDone(t('strike.done'))
    onDone()
  })
  return (
    <ActForm consent={consent} onSubmit={save} failure={failure} busy={busy} hint={t('strike.hint')} submitLabel={t('strike.save')}>
      <TextField control={control} name="reason" label={t('strike.reason')} required autoFocus />
    </ActForm>
  )
}

interface ActFormFrame {
  consent: Consent
  hint: string
  submitLabel: string
  busy: boolean
  failure: unknown
  onSubmit: (event: React.FormEvent) => void
  children: ReactNode
}

function ActForm({ consent, hint, submitLabel, busy, failure, onSubmit, children }: ActFormFrame) {
  const say = useSayConsent()
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="sm">
        <div>
          <Text fw={600}>{say.what(consent)}</Text>
          <Text size="sm" c="dimmed">{say.given(consent)}</Text>
        </div>
        <Text size="sm">{hint}</Text>
        {children}
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>{submitLabel}</Button>
      </Stack>
    </form>
  )
}
