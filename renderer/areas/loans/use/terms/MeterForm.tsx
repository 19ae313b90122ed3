import { Button, Stack, Text } from '@mantine/core'
import { jobKind, type Meter } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { meterForm } from '../useForms.ts'
import { useSayUse } from '../useSayUse.ts'

/** A new meter, or another name for one; what it counts is chosen once, as its readings rest on that. */
export function MeterForm({ meter, onDone }: { meter: Meter | null; onDone: () => void }) {
  const { t } = useWords('use')
  const say = useSayUse()
  const { control, submit, busy, failure } = useDeskForm({ schema: meterForm, defaults: { name: meter?.name ?? '', kind: meter?.kind ?? null }, place: `loans/use/meter/${meter?.id ?? 'new'}` })
  const save = submit(async (values) => {
    await (meter ? client.loans.use.terms.renameMeter({ id: meter.id, name: values.name }) : client.loans.use.terms.addMeter(values))
    notifyDone(t('meter.saved', { name: values.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="name" label={t('meter.name')} description={t('meter.nameHint')} required autoFocus />
        {meter ? (
          <Text size="sm">{t('meter.counts', { kind: say.measure(meter.kind) })}</Text>
        ) : (
          <SelectField control={control} name="kind" label={t('log.kind')} description={t('meter.kindHint')} choices={jobKind.options.map((value) => ({ value, label: say.measure(value) }))} searchable required />
        )}
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('meter.save')}
        </Button>
      </Stack>
    </form>
  )
}
