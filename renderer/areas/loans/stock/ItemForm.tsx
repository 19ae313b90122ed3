import { Button, Divider, Stack, Text } from '@mantine/core'
import { type Item, itemKind } from '#shared/areas/loans/stock.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { MoneyField, NumberField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { itemForm } from './stockForms.ts'

/** What is counted: a new thing, or what is known of one. */
export function ItemForm({ item, onDone }: { item: Item | null; onDone: (saved: Item) => void }) {
  const { t } = useWords('loans')
  const words = useWords('stock')
  const { control, submit, busy, failure } = useDeskForm({
    schema: itemForm,
    defaults: { name: item?.name ?? '', unitValue: item?.unitValue ?? null, lowAt: item?.lowAt ?? 20, kind: item?.kind ?? 'fare', expiryDays: item?.expiryDays ?? 30 },
    place: item ? undefined : 'loans/item',
  })
  const save = submit(async (input) => {
    const saved = await (item ? client.loans.stock.updateItem({ id: item.id, item: input }) : client.loans.stock.createItem(input))
    notifyDone(t(item ? 'item.saved' : 'item.added', { name: saved.name }))
    onDone(saved)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="name" label={t('item.name')} description={t('item.nameHint')} required autoFocus />
        <SelectField control={control} name="kind" label={words.t('item.kind')} choices={itemKind.options.map((kind) => ({ value: kind, label: words.t(`item.kinds.${kind}`) }))} required />
        <MoneyField control={control} name="unitValue" label={t('item.unitValue')} required />
        <NumberField control={control} name="lowAt" label={t('item.lowAt')} min={0} required />
        <NumberField control={control} name="expiryDays" label={words.t('item.expiryDays')} min={0} required />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t(item ? 'item.save' : 'item.add')}
        </Button>
        {item && !item.archived && <Archive item={item} onDone={() => onDone(item)} />}
      </Stack>
    </form>
  )
}

function Archive({ item, onDone }: { item: Item; onDone: () => void }) {
  const { t } = useWords('loans')
  const say = useSayError()
  const archive = () =>
    client.loans.stock.archiveItem({ id: item.id }).then(
      () => {
        notifyDone(t('item.archived', { name: item.name }), { undo: () => client.loans.stock.restoreItem({ id: item.id }) })
        onDone()
      },
      (error: unknown) => notifyFailure(say(error)),
    )
  return (
    <>
      <Divider />
      <Text size="sm">{item.balance > 0 ? t('item.archiveHintLeft', { count: item.balance }) : t('item.archiveHint')}</Text>
      <Button variant="default" onClick={() => void archive()}>
        {t('item.archive')}
      </Button>
    </>
  )
}
