import { Anchor, Button, Group, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { newPassphrase, typedPassphrase } from '#shared/areas/staff/staff.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { PassphraseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { FrontPage } from '#renderer/shell/FrontPage.tsx'
import { queries } from '#renderer/shell/queries.ts'

type Members = { id: string; name: string }[]
const lastHere = 'desk.lastMember'

/** The locked desk: who is there, and their passphrase; or the printed code. */
export function SignIn({ members }: { members: Members }) {
  const [forgotten, setForgotten] = useState(false)
  return (
    <FrontPage>
      {forgotten ? <Recover members={members} onBack={() => setForgotten(false)} /> : <Passphrase members={members} onForgotten={() => setForgotten(true)} />}
    </FrontPage>
  )
}

/** The member who was here last, if they still can be. */
function lastMember(members: Members): string {
  const last = localStorage.getItem(lastHere)
  return members.find((member) => member.id === last)?.id ?? members[0]?.id ?? ''
}

async function goIn(memberId: string): Promise<void> {
  localStorage.setItem(lastHere, memberId)
  await queries.invalidateQueries()
}

const choices = (members: Members) => members.map(({ id: value, name: label }) => ({ value, label }))

function Passphrase({ members, onForgotten }: { members: Members; onForgotten: () => void }) {
  const { t } = useWords('staff')
  const { control, submit, busy, failure } = useDeskForm({
    schema: z.object({ memberId: id, passphrase: typedPassphrase }),
    defaults: { memberId: lastMember(members), passphrase: '' },
  })
  const enter = submit(async (values) => {
    await client.staff.signIn(values)
    await goIn(values.memberId)
  })
  return (
    <form onSubmit={enter} noValidate>
      <Stack>
        <Title order={1} size="h2">
          {t('signIn.title')}
        </Title>
        <SelectField control={control} name="memberId" label={t('signIn.who')} choices={choices(members)} searchable />
        <PassphraseField control={control} name="passphrase" label={t('passphrase.label')} autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
            {t('signIn.forgotten')}
          </Anchor>
          <Button type="submit" loading={busy}>
            {t('signIn.enter')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const recoverForm = z
  .object({ memberId: id, recoveryCode: z.string().trim().min(1), passphrase: newPassphrase, again: z.string() })
  .refine((form) => form.again === form.passphrase, { path: ['again'], error: 'staff:passphrase.different' })

function Recover({ members, onBack }: { members: Members; onBack: () => void }) {
  const { t } = useWords('staff')
  const { control, submit, busy, failure } = useDeskForm({
    schema: recoverForm,
    defaults: { memberId: lastMember(members), recoveryCode: '', passphrase: '', again: '' },
  })
  const enter = submit(async ({ again: _again, ...values }) => {
    await client.staff.recover(values)
    await goIn(values.memberId)
  })
  return (
    <form onSubmit={enter} noValidate>
      <Stack>
        <Title order={1} size="h2">
          {t('recover.title')}
        </Title>
        <SelectField control={control} name="memberId" label={t('signIn.who')} choices={choices(members)} searchable />
        <TextField control={control} name="recoveryCode" label={t('recover.code')} description={t('recover.hint')} autoFocus />
        <PassphraseField control={control} name="passphrase" label={t('passphrase.new')} description={t('passphrase.hint')} fresh />
        <PassphraseField control={control} name="again" label={t('passphrase.again')} fresh />
        {failure !== null && <Failure error={failure} />}
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {t('recover.back')}
          </Anchor>
          <Button type="submit" loading={busy}>
            {t('signIn.enter')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
