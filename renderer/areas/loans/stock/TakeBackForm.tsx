import { Button, Stack, Text } from '@mantine/core'
import { outstanding } from '#shared/areas/loans/stock.rules.ts'
import type { Entry } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DrawerField } from './DrawerField.tsx'
import { useSayEntry } from './LedgerTable.tsx'
import { takeBackForm } from './stockForms.ts'
import { useStockDone } from './useStockDone.ts'

/** What came back of an issued line. */
export function TakeBackForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const { t } = useWords(['stock', 'loans'])
  const format = useFormat()
  const say = useSayEntry()
  const done = useStockDone()
  const out = outstanding(entry)
  const { control, submit, busy, failure } = useDeskForm({
    schema: takeBackForm,
    defaults: { entryId: entry.id, quantity: null, drawerId: entry.drawerId, note: '', day: null },
  })
  const save = submit(async (input) => {
    const written = await client.loans.stock.takeBack(input)
    done(t('stock:takeBack.done', { quantity: format.number(input.quantity), item: entry.itemName, balance: format.number(written.balance) }), written)
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <div>
          <Text fw={600}>{say(entry)}</Text>
          <Text size="sm" c="dimmed">
            {t('stock:takeBack.out', { count: out, formatted: format.number(out) })}
          </Text>
        </div>
        <NumberField control={control} name="quantity" label={t('stock:takeBack.quantity')} min={1} max={out} required autoFocus />
        <DrawerField control={control} name="drawerId" label={t('stock:takeBack.into')} />
        <DayField control={control} name="day" label={t('stock:day.label')} description={t('stock:day.hint')} clearable />
        <TextField control={control} name="note" label={t('loans:issue.note')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('stock:takeBack.do')}
        </Button>
      </Stack>
    </form>
  )
}
