import { Group, Select, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { mostFares } from '#shared/areas/meetings/planning.schema.ts'
import { useDrawers, useItems } from '#renderer/areas/loans/stock/stock.data.ts'
import { NumberField, SelectField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LineAct } from '../kinds/LineAct.tsx'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'

/** Fares and other counted things that are kept for the meeting: nobody else is given them. */
export function FaresPart({ form }: { form: PlanFormOf }) {
  const { t } = useWords(['planning', 'loans', 'stock'])
  const { control } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'fares' })
  const items = (useItems().data ?? []).filter(({ archived }) => !archived)
  const drawers = (useDrawers().data ?? []).filter(({ archived }) => !archived)
  const others = items.filter(({ id }) => !fields.some(({ itemId }) => itemId === id))
  const expected = form.getValues('expected')
  return (
    <>
      {fields.length === 0 && <Text size="sm" c="dimmed">{t('planning:fares.hint')}</Text>}
      {fields.map((field, index) => {
        const name = items.find(({ id }) => id === field.itemId)?.name ?? ''
        return (
          <div key={field.id} className={classes.line} role="group" aria-label={name}>
            <Group align="flex-end" gap="xs">
              <NumberField control={control} name={`fares.${index}.quantity`} label={t('planning:fares.quantity', { item: name })} min={1} required />
              {drawers.length > 1 && <SelectField control={control} name={`fares.${index}.drawerId`} label={t('planning:fares.drawer')} placeholder={t('planning:fares.anyDrawer')} choices={drawers.map((drawer) => ({ value: drawer.id, label: drawer.name || t('stock:drawer.first') }))} clearable />}
            </Group>
            <LineAct label={t('planning:fares.remove', { item: name })} onClick={() => remove(index)} icon={<IconX size={16} aria-hidden />} />
          </div>
        )
      })}
      {others.length > 0 && fields.length < mostFares && (
        <Select
          label={t('planning:fares.add')}
          placeholder={t('planning:fares.choose')}
          data={others.map(({ id, name, usable }) => ({ value: id, label: `${name} (${t('loans:stock.leftOf', { count: usable })})` }))}
          value={null}
          onChange={(itemId) => itemId && append({ itemId, drawerId: null, quantity: expected ?? null })}
        />
      )}
    </>
  )
}
