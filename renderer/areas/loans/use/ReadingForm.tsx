import { Group, Paper, Select, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { Meter } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { AboutJob } from './AboutJob.tsx'
import { BeforeJob, useIsOver } from './BeforeJob.tsx'
import { type Carrier, useCarried } from './Carrier.ts'
import { LogButton } from './LogButton.tsx'
import { ReadingGap } from './ReadingGap.tsx'
import { readingForm, type ReadingFormValues, usualAbout } from './useForms.ts'
import { type Account, useLogging } from './useLogging.ts'
import { useSayUse } from './useSayUse.ts'

/** A job by what the meter showed before and after; where the last one ended, the next begins. */
export function ReadingForm({ account, carrier, meters }: { account: Account; carrier: Carrier; meters: Meter[] }) {
  const { t } = useWords('use')
  const format = useFormat()
  const say = useSayUse()
  const heading = useId()
  const { form, control, meter, quantity, busy, failure, restored, discard, over, asked, forget, save, saveAsked } = useReadingForm(account, meters)
  useCarried(carrier, 'reading', form, discard)
  const [start, day] = useWatch({ control, name: ['start', 'day'] })
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <Title order={2} size="h4" id={heading}>
            {t('reading.title')}
          </Title>
          <KeptDraft restored={restored} discard={discard} />
          <MeterChoice control={control} meters={meters} onChoose={(chosen) => form.setValue('start', chosen?.last?.reading ?? null)} />
          <Group align="flex-start" grow>
            <NumberField control={control} name="start" label={t('reading.start')} min={0} required />
            <NumberField control={control} name="end" label={t('reading.end')} min={0} required />
          </Group>
          {meter?.last && (
            <Text size="sm" c="dimmed">
              {t('reading.last', { reading: format.number(meter.last.reading), day: format.day(meter.last.day, 'short') })}
            </Text>
          )}
          {meter && start !== null && <ReadingGap meter={meter} start={start} onUse={() => form.setValue('start', meter.last?.reading ?? null)} />}
          {meter && quantity !== null && (
            <Text size="sm" fw={600}>
              {t('reading.makes', { amount: say.amount(meter.kind, quantity), kind: say.measure(meter.kind) })}
            </Text>
          )}
          {meter && <BeforeJob kind={meter.kind} quantity={quantity} day={day} contactId={account.contactId} />}
          <AboutJob control={control} over={over} />
          {failure !== null && <Failure error={failure} />}
          <LogButton asked={asked !== null && asked === quantity && meter ? say.amount(meter.kind, asked) : null} busy={busy} onForget={forget} onYes={() => void saveAsked()} />
        </Stack>
      </form>
    </Paper>
  )
}

/** Chosen by hand, another meter begins where it last ended. */
function MeterChoice({ control, meters, onChoose }: { control: Control<ReadingFormValues, any, any>; meters: Meter[]; onChoose: (meter: Meter | undefined) => void }) {
  const { t } = useWords('use')
  const { field, fieldState } = useController({ control, name: 'meterId' })
  const error = useFieldMessage(fieldState.error?.message)
  return (
    <Select
      label={t('reading.meter')}
      data={meters.map(({ id, name }) => ({ value: id, label: name }))}
      allowDeselect={false}
      withAsterisk
      error={error}
      ref={field.ref}
      value={field.value}
      onChange={(chosen) => {
        field.onChange(chosen)
        onChoose(meters.find(({ id }) => id === chosen))
      }}
    />
  )
}

const startOf = (meter: Meter | undefined): Pick<ReadingFormValues, 'start' | 'end'> => ({ start: meter?.last?.reading ?? null, end: null })

function useReadingForm(account: Account, meters: Meter[]) {
  const { asked, forget, log } = useLogging(account)
  const [first] = meters
  const { form, submit, ...state } = useDeskForm({
    schema: readingForm,
    defaults: { ...usualAbout, meterId: first?.id ?? null, ...startOf(first) },
    place: `loans/reading/${account.contactId ?? account.campaignId ?? 'clinic'}`,
  })
  const [meterId, start, end, day] = useWatch({ control: form.control, name: ['meterId', 'start', 'end', 'day'] })
  const meter = meters.find(({ id }) => id === meterId)
  const quantity = start !== null && end !== null && end > start ? end - start : null
  const over = useIsOver({ kind: meter?.kind ?? null, quantity, day, contactId: account.contactId })
  const saving = (sure: boolean) =>
    submit(async ({ meterId: read, start: from, end: to, ...about }) => {
      const { kind } = meters.find(({ id }) => id === read)!
      if (over && !about.overQuotaReason) return form.setError('overQuotaReason', { message: 'kit:required' }, { shouldFocus: true })
      // A meter that went backwards is for main to refuse, which says so at the field.
      const written = await log({ ...about, kind, quantity: Math.max(to - from, 1), reading: { meterId: read, start: from, end: to } }, sure)
      if (!written) return
      form.reset({ ...usualAbout, meterId: read, start: to, end: null })
      form.setFocus('end')
    })
  return { ...state, form, meter, quantity, over, asked, forget, save: saving(false), saveAsked: saving(true) }
}
