import { Button, Stack, Text } from '@mantine/core'
import type { Claim } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { extendForm } from './equipmentForms.ts'
import { useClaimDone } from './useClaimDone.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** Moves the last day of a loan or a reservation. */
export function ExtendForm({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const { t } = useWords(['equipment', 'loans'])
  const say = useSayEquipment()
  const done = useClaimDone()
  const { control, submit, busy, failure } = useDeskForm({ schema: extendForm, defaults: { claimId: claim.id, to: claim.to, note: '' } })
  const save = submit(async (input) => {
    const moved = await client.loans.equipment.extend(input)
    done(t('equipment:extend.done', { item: claim.itemName, day: say.short(moved.to) }), moved)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t(`equipment:extend.${claim.state === 'lent' ? 'out' : 'reserved'}`, { whom: say.whom(claim), days: say.days(claim) })}</Text>
        <DayField control={control} name="to" label={t('equipment:extend.to')} required autoFocus />
        <TextField control={control} name="note" label={t('loans:issue.note')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('equipment:extend.do')}</Button>
      </Stack>
    </form>
  )
}
