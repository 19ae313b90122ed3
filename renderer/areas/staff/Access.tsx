import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { newPassphrase, typedPassphrase } from '#shared/areas/staff/staff.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { PassphraseField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { RecoveryCodeSheet } from './RecoveryCodeSheet.tsx'
import { useClinic, useIsCoordinator } from './staff.data.ts'

const passphraseForm = z
  .object({ now: typedPassphrase, next: newPassphrase, again: z.string() })
  .refine((form) => form.again === form.next, { path: ['again'], error: 'staff:passphrase.different' })

/** One's own passphrase; for coordinators also the recovery code. */
export function Access() {
  const coordinator = useIsCoordinator()
  return (
    <Stack maw={460} gap="xl">
      <ChangePassphrase />
      {coordinator && (
        <>
          <Divider />
          <NewRecoveryCode />
        </>
      )}
    </Stack>
  )
}

function ChangePassphrase() {
  const { t } = useWords('staff')
  const { form, control, submit, busy, failure } = useDeskForm({ schema: passphraseForm, defaults: { now: '', next: '', again: '' } })
  const save = submit(async ({ now, next }) => {
    await client.staff.changePassphrase({ now, next })
    form.reset()
    notifyDone(t('passphrase.changed'))
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('passphrase.change')}
        </Title>
        <PassphraseField control={control} name="now" label={t('passphrase.now')} />
        <PassphraseField control={control} name="next" label={t('passphrase.new')} description={t('passphrase.hint')} fresh />
        <PassphraseField control={control} name="again" label={t('passphrase.again')} fresh />
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>
            {t('passphrase.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function NewRecoveryCode() {
  const { t } = useWords('staff')
  const clinic = useClinic()
  const [code, setCode] = useState<string | null>(null)
  const { form, control, submit, busy, failure } = useDeskForm({ schema: z.object({ passphrase: typedPassphrase }), defaults: { passphrase: '' } })
  const make = submit(async ({ passphrase }) => {
    setCode((await client.staff.newRecoveryCode({ passphrase })).recoveryCode)
    form.reset()
  })
  if (code) return <RecoveryCodeSheet code={code} clinic={clinic?.name ?? ''} onDone={() => setCode(null)} embedded />
  return (
    <form onSubmit={make} noValidate>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('recovery.renew')}
        </Title>
        <Text size="sm">{t('recovery.renewHint')}</Text>
        <PassphraseField control={control} name="passphrase" label={t('passphrase.now')} />
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" variant="default" loading={busy}>
            {t('recovery.renew')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
