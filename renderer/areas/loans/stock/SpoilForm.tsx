import { Button, Stack } from '@mantine/core'
import type { ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ShelfLineHead } from './ShelfLineHead.tsx'
import { spoilForm } from './stockForms.ts'
import { useStockDone } from './useStockDone.ts'

/** Writes off what was lost or damaged. */
export function SpoilForm({ line, onDone }: { line: ShelfLine; onDone: () => void }) {
  const { t } = useWords(['stock', 'loans'])
  const format = useFormat()
  const done = useStockDone()
  const { control, submit, busy, failure } = useDeskForm({ schema: spoilForm, defaults: { lotId: line.lotId, drawerId: line.drawerId, quantity: null, reason: '' } })
  const save = submit(async (input) => {
    const written = await client.loans.stock.spoil(input)
    done(t('stock:spoil.done', { quantity: format.number(input.quantity), item: line.itemName }), written)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ShelfLineHead line={line} />
        <NumberField control={control} name="quantity" label={t('loans:issue.quantity')} min={1} required autoFocus />
        <TextField control={control} name="reason" label={t('loans:reverse.reason')} description={t('stock:spoil.hint')} required />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('stock:spoil.do')}
        </Button>
      </Stack>
    </form>
  )
}
