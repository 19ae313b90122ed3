import { Button, Stack, Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { bringBackInput, condition, type Condition, type Equipment, type Loan } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, DayField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { AccessoriesField } from './AccessoriesField.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { Warning } from './LendForm.tsx'
import { useClaimDone } from './useClaimDone.ts'
import { useSayEquipment } from './useSayEquipment.ts'

const isWorse = (now: Condition, before: Condition) => condition.options.indexOf(now) > condition.options.indexOf(before)

/** What came back, how, and without what. */
export function BringBackForm({ item, loan, onDone }: { item: Equipment; loan: Loan; onDone: () => void }) {
  const { t } = useWords(['equipment', 'loans', 'stock'])
  const say = useSayEquipment()
  const done = useClaimDone()
  const { control, submit, busy, failure } = useDeskForm({
    schema: bringBackInput,
    defaults: { claimId: loan.id, condition: loan.condition, conditionNote: item.conditionNote, missing: [], repair: false, note: '', day: null },
  })
  const now = useWatch({ control, name: 'condition' })
  const save = submit(async (input) => {
    const back = await client.loans.equipment.bringBack({ ...input, repair: input.repair && input.condition === 'damaged' })
    done(t('equipment:bringBack.done', { item: item.name, whom: say.whom(back) }), back)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('equipment:bringBack.out', { whom: say.whom(loan), days: say.days(loan) })}</Text>
        <ConditionFields control={control} label={t('equipment:bringBack.condition')} autoFocus />
        {isWorse(now, loan.condition) && <Warning>{t('equipment:bringBack.worse', { before: t(`equipment:conditions.${loan.condition}`) })}</Warning>}
        {now === 'damaged' && <CheckField control={control} name="repair" label={t('equipment:bringBack.repair')} />}
        <AccessoriesField control={control} name="missing" label={t('equipment:bringBack.missing')} description={t('equipment:bringBack.missingHint')} names={loan.accessories} />
        <DayField control={control} name="day" label={t('stock:day.label')} description={t('stock:day.hint')} clearable />
        <TextField control={control} name="note" label={t('loans:issue.note')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('equipment:bringBack.do')}</Button>
      </Stack>
    </form>
  )
}
