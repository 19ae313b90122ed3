import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { organizationKind } from '#shared/areas/contacts/contacts.schema.ts'
import { type Policy, policyInput } from '#shared/areas/space/policies.schema.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, NumberField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { OptionalClockField } from '#renderer/kit/form/ClockInput.tsx'

type Scope = 'everyone' | 'kind' | 'group'
const scopes: Scope[] = ['everyone', 'kind', 'group']
const none = { organizationKind: null, contactId: null, daysAhead: null, hoursBefore: null, longest: null, monthHours: null, keyAfter: null, needsApproval: false }

/** One set of booking rules; what is left empty is not limited. */
export function PolicyForm({ policy, onDone }: { policy: Policy | null; onDone: () => void }) {
  const { t } = useWords('spaceRules')
  const { t: contacts } = useWords('contacts')
  const [scope, setScope] = useState<Scope>(policy?.contactId ? 'group' : policy?.organizationKind ? 'kind' : 'everyone')
  const { form, control, submit, busy, failure } = useDeskForm({ schema: policyInput, defaults: policy ?? none })
  const choose = (chosen: Scope) => {
    setScope(chosen)
    if (chosen !== 'kind') form.setValue('organizationKind', null)
    if (chosen !== 'group') form.setValue('contactId', null)
  }
  const save = submit(async (values) => {
    const missing = scope === 'kind' ? values.organizationKind === null && 'organizationKind' : scope === 'group' && values.contactId === null && 'contactId'
    if (missing) return form.setError(missing, { message: 'kit:required' }, { shouldFocus: true })
    await client.space.policies.save({ id: policy?.id ?? null, policy: values })
    notifyDone(t('hours.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <SegmentedControl aria-label={t('policies.whose')} value={scope} onChange={(value) => choose(value as Scope)} data={scopes.map((value) => ({ value, label: t(`policies.scopes.${value}`) }))} />
        {scope === 'kind' && <SelectField control={control} name="organizationKind" label={t('policies.kind')} required choices={organizationKind.options.map((value) => ({ value, label: contacts(`organizationKinds.${value}`) }))} />}
        {scope === 'group' && <ContactField control={control} name="contactId" label={t('policies.group')} required />}
        <Text size="sm" c="dimmed">{t('policies.emptyHint')}</Text>
        <Group grow align="flex-start">
          <NumberField control={control} name="daysAhead" label={t('policies.daysAhead')} min={1} />
          <NumberField control={control} name="hoursBefore" label={t('policies.hoursBefore')} min={1} />
        </Group>
        <Group grow align="flex-start">
          <NumberField control={control} name="longest" label={t('policies.longest')} min={5} />
          <NumberField control={control} name="monthHours" label={t('policies.monthHours')} min={1} />
        </Group>
        <OptionalClockField control={control} name="keyAfter" label={t('policies.keyAfter')} />
        <CheckField control={control} name="needsApproval" label={t('policies.needsApproval')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('policies.save')}</Button>
      </Stack>
    </form>
  )
}
