import { Button, Stack } from '@mantine/core'
import type { ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DrawerField } from './DrawerField.tsx'
import { ShelfLineHead } from './ShelfLineHead.tsx'
import { moveForm } from './stockForms.ts'
import { useSayStock } from './useSayStock.ts'
import { useStockDone } from './useStockDone.ts'

/** Takes some of a lot into another drawer. */
export function MoveForm({ line, onDone }: { line: ShelfLine; onDone: () => void }) {
  const { t } = useWords(['stock', 'loans'])
  const format = useFormat()
  const say = useSayStock()
  const done = useStockDone()
  const { control, submit, busy, failure } = useDeskForm({
    schema: moveForm,
    defaults: { lotId: line.lotId, fromId: line.drawerId, toId: null, quantity: line.quantity, note: '' },
  })
  const save = submit(async (input) => {
    const written = await client.loans.stock.move(input)
    done(t('stock:move.done', { quantity: format.number(input.quantity), item: line.itemName, drawer: say.drawer(written.entries.at(-1)!.drawerName) }), written)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <ShelfLineHead line={line} />
        <DrawerField control={control} name="toId" label={t('stock:move.to')} except={line.drawerId} />
        <NumberField control={control} name="quantity" label={t('loans:issue.quantity')} min={1} required />
        <TextField control={control} name="note" label={t('loans:issue.note')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('stock:move.do')}
        </Button>
      </Stack>
    </form>
  )
}
