import { Button, Stack } from '@mantine/core'
import { z } from 'zod'
import { type OwnedStep, ownedStep } from '#shared/areas/meetings/plan.schema.ts'
import { counting } from '#shared/areas/meetings/kinds.schema.ts'
import { wallClock } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { ClockField, KeptDraft, NumberField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { keptText, useSayText } from './shippedTexts.ts'

/** A clock that was emptied is none. */
const schema = ownedStep.extend({ by: z.union([wallClock, z.literal('')]).nullable().transform((clock) => clock || null) })

interface StepFormProps {
  /** The step to change; null for a new one. */
  step: Omit<OwnedStep, 'ownerId'> & { ownerId?: string | null } | null
  place: string | undefined
  /** Of a meeting's own checklist: who can do it. Without, nobody is asked for. */
  owners?: { id: string; name: string }[]
  save: (step: OwnedStep) => Promise<unknown>
}

/** One thing of a checklist: what, and how its due day is counted from the meeting's. */
export function StepForm({ step, place, owners, save }: StepFormProps) {
  const { t } = useWords('meetingKinds')
  const say = useSayText()
  const before = step ?? { what: '', days: 1, counting: 'daysBefore' as const, by: null }
  const shown = say(before.what)
  const defaults = { what: shown, days: before.days, counting: before.counting, by: before.by, ownerId: step?.ownerId ?? null }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema, defaults, ...(place ? { place } : {}) })
  const send = submit((typed) => save({ ...typed, what: keptText(typed.what, before.what, shown) }))
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="what" label={t('checklist.what')} required autoFocus />
        <NumberField control={control} name="days" label={t('checklist.days')} min={0} max={120} required />
        <SelectField control={control} name="counting" label={t('checklist.counting')} choices={counting.options.map((value) => ({ value, label: t(`checklist.counts.${value}`) }))} />
        <ClockField control={control} name="by" label={t('checklist.by')} description={t('checklist.byHint')} />
        {owners && <SelectField control={control} name="ownerId" label={t('checklist.owner')} placeholder={t('checklist.anyone')} choices={owners.map(({ id, name }) => ({ value: id, label: name }))} clearable />}
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('save')}</Button>
      </Stack>
    </form>
  )
}
