import { Button, Stack } from '@mantine/core'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { Equipment, EquipmentInput } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, MoneyField, NumberField, TagsField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { useEquipment } from './equipment.data.ts'
import { addForm, editForm } from './equipmentForms.ts'
import { KindField } from './KindField.tsx'

/** A new thing to lend; with the label a scanner has just read, when that is what it is added for. */
export function AddThing({ barcode, onDone }: { barcode: string; onDone: (added: Equipment) => void }) {
  const { t } = useWords('equipment')
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: addForm,
    defaults: { name: '', kind: '', serial: '', barcode, accessories: [], value: null, serviceDays: 0, keptAt: '', condition: 'good', conditionNote: '' },
    place: 'loans/equipment/new',
    given: barcode ? ['barcode'] : [],
  })
  const save = submit(async (input) => {
    const added = await client.loans.equipment.add(input)
    notifyDone(t('item.added', { name: added.name }))
    onDone(added)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <Facts control={control} />
        <ConditionFields control={control} label={t('condition')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('item.add')}</Button>
      </Stack>
    </form>
  )
}

/** Sets right what a thing is. */
export function EditThing({ item, onDone }: { item: Equipment; onDone: () => void }) {
  const { t } = useWords('equipment')
  const { name, kind, serial, barcode, accessories, value, serviceDays, keptAt } = item
  const { control, submit, busy, failure } = useDeskForm({ schema: editForm, defaults: { name, kind, serial, barcode, accessories, value, serviceDays, keptAt } })
  const save = submit(async (input) => {
    const saved = await client.loans.equipment.update({ itemId: item.id, item: input })
    notifyDone(t('item.saved', { name: saved.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Facts control={control} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('item.save')}</Button>
      </Stack>
    </form>
  )
}

function Facts<Values extends FieldValues>({ control }: { control: Control<Values, any, any> }) {
  const { t } = useWords('equipment')
  const known = useEquipment().data ?? []
  const name = (field: keyof EquipmentInput) => field as FieldPath<Values>
  const kinds = [...new Set(known.map(({ kind }) => kind).filter(Boolean))]
  const accessories = [...new Set(known.flatMap((thing) => thing.accessories))]
  return (
    <>
      <TextField control={control} name={name('name')} label={t('item.name')} description={t('item.nameHint')} required autoFocus />
      <KindField control={control} name={name('kind')} known={kinds} />
      <TextField control={control} name={name('barcode')} label={t('item.barcode')} description={t('item.barcodeHint')} />
      <TextField control={control} name={name('serial')} label={t('item.serial')} />
      <TagsField control={control} name={name('accessories')} label={t('item.accessories')} description={t('item.accessoriesHint')} suggestions={accessories} />
      <MoneyField control={control} name={name('value')} label={t('item.value')} required />
      <NumberField control={control} name={name('serviceDays')} label={t('item.serviceDays')} description={t('item.serviceHint')} min={0} max={60} required />
      <TextField control={control} name={name('keptAt')} label={t('item.keptAt')} />
    </>
  )
}
