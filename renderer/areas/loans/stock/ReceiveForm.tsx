import { Button, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { MoneyField, NumberField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { receiveForm } from './stockForms.ts'

/** What came in: a box of tickets, a delivery of passes. */
export function ReceiveForm({ items, item, onDone }: { items: Item[]; item: Item; onDone: () => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const { form, control, submit, busy, failure } = useDeskForm({
    schema: receiveForm,
    defaults: { itemId: item.id, quantity: null, unitValue: item.unitValue, note: '' },
  })
  const save = submit(async (input) => {
    const entry = await client.loans.stock.receive(input)
    notifyDone(t('receive.done', { quantity: format.number(entry.change), item: entry.itemName, balance: format.number(entry.balance) }), {
      undo: () => client.loans.stock.reverse({ entryId: entry.id, reason: t('reverse.undone') }),
    })
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
        <MoneyField control={control} name="unitValue" label={t('receive.unitValue')} description={t('receive.unitValueHint')} required />
        <TextField control={control} name="note" label={t('receive.note')} description={t('receive.noteHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('receive.do')}
        </Button>
      </Stack>
    </form>
  )
}
