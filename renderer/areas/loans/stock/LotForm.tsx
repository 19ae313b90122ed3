import { Button, Stack, Text } from '@mantine/core'
import { lotFacts, type ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ShelfLineHead } from './ShelfLineHead.tsx'

const lotForm = lotFacts.pick({ label: true, purchasedOn: true, expiresOn: true })

/** Sets right what was written of a lot. */
export function LotForm({ line, onDone }: { line: ShelfLine; onDone: () => void }) {
  const { t } = useWords('stock')
  const { label, purchasedOn, expiresOn } = line
  const { control, submit, busy, failure } = useDeskForm({ schema: lotForm, defaults: { label, purchasedOn, expiresOn } })
  const save = submit(async (lot) => {
    await client.loans.stock.updateLot({ id: line.lotId, lot })
    notifyDone(t('lot.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ShelfLineHead line={line} />
        <Text size="sm">{t('lot.fixed')}</Text>
        <TextField control={control} name="label" label={t('lot.label')} description={t('lot.labelHint')} />
        <DayField control={control} name="purchasedOn" label={t('lot.purchasedOn')} clearable />
        <DayField control={control} name="expiresOn" label={t('lot.expiresOn')} description={t('lot.expiresHint')} clearable />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('lot.save')}
        </Button>
      </Stack>
    </form>
  )
}
