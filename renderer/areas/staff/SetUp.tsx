import { Button, Fieldset, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { z } from 'zod'
import { setUpInput } from '#shared/areas/staff/staff.contract.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { PassphraseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { FrontPage } from '#renderer/shell/FrontPage.tsx'
import { queries } from '#renderer/shell/queries.ts'

/** The contract's own input, and the passphrase a second time. */
const setUpForm = setUpInput
  .extend({ again: z.string() })
  .refine((form) => form.again === form.member.passphrase, { path: ['again'], error: 'staff:passphrase.different' })

/** The first start: the clinic, its first coordinator, and the passphrase; then the recovery code is shown. */
export function SetUp({ onDone }: { onDone: (recoveryCode: string) => void }) {
  const { t, language } = useWords('staff')
  const { control, submit, busy, failure } = useDeskForm({
    schema: setUpForm,
    defaults: {
      clinic: { name: '', street: '', city: '', postalCode: '', phone: '', email: '', website: '', timeZone: 'America/Toronto', idleMinutes: 15 },
      member: { name: '', passphrase: '', language },
      again: '',
    },
  })
  const save = submit(async ({ clinic, member }) => {
    const { recoveryCode } = await client.staff.setUp({ clinic, member: { ...member, language } })
    onDone(recoveryCode)
    await queries.invalidateQueries()
  })
  return (
    <FrontPage wide>
      <form onSubmit={save} noValidate>
        <Stack>
          <Title order={1} size="h2">
            {t('setUp.title')}
          </Title>
          <Text>{t('setUp.hint')}</Text>
          <Fieldset legend={t('clinic.title')}>
            <Stack gap="sm">
              <TextField control={control} name="clinic.name" label={t('clinic.name')} required autoFocus />
              <TextField control={control} name="clinic.street" label={t('clinic.street')} />
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextField control={control} name="clinic.city" label={t('clinic.city')} />
                <TextField control={control} name="clinic.postalCode" label={t('clinic.postalCode')} />
                <TextField control={control} name="clinic.phone" label={t('clinic.phone')} type="tel" />
                <TextField control={control} name="clinic.email" label={t('clinic.email')} type="email" />
              </SimpleGrid>
            </Stack>
          </Fieldset>
          <Fieldset legend={t('setUp.you')}>
            <Stack gap="sm">
              <TextField control={control} name="member.name" label={t('members.name')} required autoComplete="name" />
              <PassphraseField control={control} name="member.passphrase" label={t('passphrase.label')} description={t('passphrase.hint')} required fresh />
              <PassphraseField control={control} name="again" label={t('passphrase.again')} required fresh />
            </Stack>
          </Fieldset>
          {failure !== null && <Failure error={failure} />}
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {t('setUp.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FrontPage>
  )
}
