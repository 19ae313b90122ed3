import { Button, Stack } from '@mantine/core'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { reserveForm } from './equipmentForms.ts'
import { useClaimDone } from './useClaimDone.ts'
import { useSayEquipment } from './useSayEquipment.ts'
import { WhomFields } from './WhomFields.tsx'

/** Keeps a thing for someone for some days. */
export function ReserveForm({ item, onDone }: { item: Equipment; onDone: () => void }) {
  const { t } = useWords(['equipment', 'loans'])
  const say = useSayEquipment()
  const done = useClaimDone()
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: reserveForm,
    defaults: { itemId: item.id, from: null, to: null, contactId: null, code: '', meetingId: null, campaignId: null, note: '' },
    place: `loans/equipment/reserve/${item.id}`,
  })
  const save = submit(async (input) => {
    const claim = await client.loans.equipment.reserve(input)
    done(t('equipment:reserve.done', { item: item.name, whom: say.whom(claim), days: say.days(claim) }), claim)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <DayField control={control} name="from" label={t('equipment:reserve.from')} required autoFocus />
        <DayField control={control} name="to" label={t('equipment:reserve.to')} required />
        <WhomFields control={control} />
        <TextField control={control} name="note" label={t('loans:issue.note')} description={t('loans:issue.wall')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('equipment:reserve.do')}</Button>
      </Stack>
    </form>
  )
}
