import { Button, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { validUntil } from '#shared/areas/contacts/consents.rules.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { consentBasis, consentChannel, consentInput, consentMethod, consentPurpose, consentType } from '#shared/areas/contacts/consents.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, ProseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Records a consent as it was given, with its proof; says at once how long it will hold. */
export function GiveConsentForm({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { t } = useWords('consents')
  const { zone } = useFormat()
  const takenBy = useMe()?.name ?? ''
  const { form, control, submit, busy, failure } = useDeskForm({
    schema: consentInput,
    defaults: {
      channel: 'email', purpose: 'newsletter', purposeWords: '', type: 'express', basis: null, givenOn: dayAt(Date.now(), zone), endedOn: null,
      method: 'inPerson', wording: '', wordingVersion: '', language: contact.languages[0] ?? '', takenBy, evidence: '',
    },
    place: `contacts/${contact.id}/consent`,
  })
  const [type, purpose, basis] = form.watch(['type', 'purpose', 'basis'])
  useEffect(() => {
    if (type === 'express') form.setValue('basis', null)
    if (basis !== 'membership') form.setValue('endedOn', null)
  }, [form, type, basis])
  const save = submit(async (consent) => {
    await client.contacts.consents.give({ contactId: contact.id, consent })
    notifyDone(t('give.done'))
    onDone()
  })
  const choices = useChoices()
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <SelectField control={control} name="channel" label={t('give.channel')} choices={choices.channels} />
        <SelectField control={control} name="purpose" label={t('give.purpose')} choices={choices.purposes} />
        {purpose === 'other' && <TextField control={control} name="purposeWords" label={t('give.purposeWords')} required />}
        <SelectField control={control} name="type" label={t('give.type')} description={t('give.typeHint')} choices={choices.types} />
        {type === 'implied' && <SelectField control={control} name="basis" label={t('give.basis')} description={t('give.basisHint')} choices={choices.bases} />}
        <DayField control={control} name="givenOn" label={t('give.givenOn')} required />
        {basis === 'membership' && <DayField control={control} name="endedOn" label={t('give.endedOn')} description={t('give.endedOnHint')} />}
        <Lasts values={form.watch(['type', 'basis', 'givenOn', 'endedOn']) as never} />
        <SelectField control={control} name="method" label={t('give.method')} choices={choices.methods} />
        <ProseField control={control} name="wording" label={t('give.wording')} description={t('give.wordingHint')} minRows={2} />
        <TextField control={control} name="wordingVersion" label={t('give.wordingVersion')} />
        <TextField control={control} name="language" label={t('give.language')} />
        <TextField control={control} name="takenBy" label={t('give.takenBy')} />
        <TextField control={control} name="evidence" label={t('give.evidence')} description={t('give.evidenceHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>{t('give.save')}</Button>
      </Stack>
    </form>
  )
}

function Lasts({ values: [type, basis, givenOn, endedOn] }: { values: [Parameters<typeof validUntil>[0]['type'], Parameters<typeof validUntil>[0]['basis'], string | null, string | null] }) {
  const { t } = useWords('consents')
  const { day } = useFormat()
  if (!givenOn || (type === 'implied' && !basis)) return null
  const until = validUntil({ type, basis, givenOn, endedOn })
  return (
    <Text size="sm" role="status">
      {until ? t('give.until', { day: day(until) }) : t(type === 'express' ? 'give.untilWithdrawn' : 'give.whileMember')}
    </Text>
  )
}

function useChoices() {
  const { t } = useWords('consents')
  return {
    channels: consentChannel.options.map((value) => ({ value, label: t(`channels.${value}`) })),
    purposes: consentPurpose.options.map((value) => ({ value, label: t(`purposes.${value}`) })),
    types: consentType.options.map((value) => ({ value, label: t(`types.${value}`) })),
    bases: consentBasis.options.map((value) => ({ value, label: t(`bases.${value}`) })),
    methods: consentMethod.options.map((value) => ({ value, label: t(`methods.${value}`) })),
  }
}
