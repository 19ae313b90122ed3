import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, MoneyField, NumberField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DrawerField } from './DrawerField.tsx'
import { SerialCount } from './SerialCount.tsx'
import { useDrawers, useToday } from './stock.data.ts'
import { receiveForm } from './stockForms.ts'
import { useStockDone } from './useStockDone.ts'

/** What came in: a box of tickets, a delivery of passes. */
export function ReceiveForm({ items, item, onDone }: { items: Item[]; item: Item; onDone: () => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const words = useWords('stock')
  const done = useStockDone()
  const today = useToday()
  const first = useDrawers().data?.[0]?.id ?? null
  const { form, control, submit, busy, failure } = useDeskForm({
    schema: receiveForm,
    defaults: { itemId: item.id, quantity: null, unitValue: item.unitValue, note: '', label: '', serialFrom: '', serialTo: '', purchasedOn: today, expiresOn: null, drawerId: first, day: null },
  })
  const save = submit(async (input) => {
    const written = await client.loans.stock.receive(input)
    done(t('receive.done', { quantity: format.number(input.quantity), item: written.entries[0]!.itemName, balance: format.number(written.balance) }), written)
    onDone()
  })
  // Another item has another worth; what was typed for the first is not its own.
  const itemId = useWatch({ control, name: 'itemId' })
  const priced = useRef(item.id)
  useEffect(() => {
    const chosen = items.find((one) => one.id === itemId)
    if (!chosen || chosen.id === priced.current) return
    priced.current = chosen.id
    form.setValue('unitValue', chosen.unitValue)
  }, [itemId, items, form])
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <SelectField control={control} name="itemId" label={t('item.what')} choices={items.map((one) => ({ value: one.id, label: one.name }))} required />
        <NumberField control={control} name="quantity" label={t('issue.quantity')} min={1} required autoFocus />
        <DrawerField control={control} name="drawerId" label={words.t('receive.into')} />
        <Group align="flex-start" grow>
          <TextField control={control} name="serialFrom" label={words.t('receive.serialFrom')} />
          <TextField control={control} name="serialTo" label={words.t('receive.serialTo')} />
        </Group>
        <SerialCount control={control} />
        <DayField control={control} name="expiresOn" label={words.t('lot.expiresOn')} description={words.t('lot.expiresHint')} clearable />
        <DayField control={control} name="purchasedOn" label={words.t('lot.purchasedOn')} clearable />
        <MoneyField control={control} name="unitValue" label={t('receive.unitValue')} description={t('receive.unitValueHint')} required />
        <TextField control={control} name="label" label={words.t('lot.label')} description={words.t('lot.labelHint')} />
        <DayField control={control} name="day" label={words.t('receive.day')} description={words.t('day.hint')} clearable />
        <TextField control={control} name="note" label={t('receive.note')} description={t('receive.noteHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('receive.do')}
        </Button>
      </Stack>
    </form>
  )
}
