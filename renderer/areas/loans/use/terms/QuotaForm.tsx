import { Button, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { measures, type Quota, quotaInput } from '#shared/areas/loans/useTerms.schema.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayUse } from '../useSayUse.ts'

/** So many a month of one kind, or of all pages or minutes: everyone's, or one group's; left empty there is no limit. */
export function QuotaForm({ quota, onDone }: { quota: Quota | null; onDone: () => void }) {
  const { t } = useWords('use')
  const say = useSayUse()
  const [ofOne, setOfOne] = useState(quota?.contactId != null)
  const { form, control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: quotaInput,
    defaults: { contactId: quota?.contactId ?? null, measure: quota?.measure ?? 'allPages', most: quota?.most ?? null },
    place: `loans/use/quota/${quota?.id ?? 'new'}`,
  })
  const choose = (one: boolean) => {
    setOfOne(one)
    if (!one) form.setValue('contactId', null)
  }
  const save = submit(async (values) => {
    if (ofOne && values.contactId === null) return form.setError('contactId', { message: 'kit:required' }, { shouldFocus: true })
    await client.loans.use.terms.saveQuota({ id: quota?.id ?? null, quota: values })
    notifyDone(t('quota.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <SegmentedControl
          aria-label={t('quota.whose')}
          value={ofOne ? 'one' : 'everyone'}
          onChange={(value) => choose(value === 'one')}
          data={[{ value: 'everyone', label: t('quota.forEveryone') }, { value: 'one', label: t('quota.forOne') }]}
        />
        {ofOne && <ContactField control={control} name="contactId" label={t('payer.contact')} required />}
        <SelectField control={control} name="measure" label={t('quota.measure')} choices={measures.map((value) => ({ value, label: say.measure(value) }))} searchable required />
        <NumberField control={control} name="most" label={t('quota.mostLabel')} description={t('quota.mostHint')} min={0} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('quota.save')}
        </Button>
      </Stack>
    </form>
  )
}
