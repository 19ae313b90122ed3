import { Button, Group, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import { libraryRates, rateOn, unitOf } from '#shared/areas/loans/use.rules.ts'
import { jobKind, type Rate, type UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import { cents } from '#shared/base/money.ts'
import { day } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, MoneyField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useToday } from '../../stock/stock.data.ts'
import { useSayUse } from '../useSayUse.ts'

const ratesForm = z.object({ from: day.nullable().pipe(z.string('kit:required')), cents: z.record(jobKind, cents.nullable()) })
const noCents = Object.fromEntries(jobKind.options.map((kind) => [kind, null])) as Record<UseKind, number | null>

/** Rates from a day on: what is left empty stays as it is. Those of the public library can be filled in, to be looked at before they are saved. */
export function RatesForm({ rates, onDone }: { rates: Rate[]; onDone: () => void }) {
  const { t } = useWords('use')
  const format = useFormat()
  const say = useSayUse()
  const today = useToday()
  const { form, control, submit, busy, failure, restored, discard } = useDeskForm({ schema: ratesForm, defaults: { from: today, cents: noCents }, place: 'loans/use/rates' })
  const save = submit(async (values) => {
    const set = jobKind.options.flatMap((kind) => (values.cents[kind] === null ? [] : [{ kind, cents: values.cents[kind] }]))
    if (set.length === 0) return form.setError('from', { message: 'use:rate.nothing' })
    const { written } = await client.loans.use.terms.setRates({ from: values.from, rates: set })
    notifyDone(written > 0 ? t('rate.savedKept', { count: written, formatted: format.number(written) }) : t('rate.saved'))
    onDone()
  })
  const fill = () => {
    for (const { kind, cents: value } of libraryRates) form.setValue(`cents.${kind}`, value, { shouldDirty: true })
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <DayField control={control} name="from" label={t('rate.from')} description={t('rate.fromHint')} required />
        <div>
          <Text size="sm" mb={4}>{t('rate.library')}</Text>
          <Button size="compact-sm" variant="default" onClick={fill}>
            {t('rate.fill')}
          </Button>
        </div>
        {jobKind.options.map((kind) => {
          const now = rateOn(rates, kind, today)
          return <MoneyField key={kind} control={control} name={`cents.${kind}`} label={t(`rate.for.${unitOf(kind)}`, { kind: say.measure(kind) })} description={now === null ? undefined : t('rate.isNow', { value: format.money(now) })} />
        })}
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>
            {t('rate.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
