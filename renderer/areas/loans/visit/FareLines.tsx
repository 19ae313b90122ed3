import { Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { NumberField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Reserved } from '../stock/Reserved.tsx'
import { useItems } from '../stock/stock.data.ts'
import type { VisitForm } from './useVisitForm.ts'
import { VisitLine } from './VisitLine.tsx'
import classes from './visit.module.css'

/** So many of a counted item: fares, tickets, gift cards, stamps. */
export function FareLines({ visiting }: { visiting: VisitForm }) {
  const { fields } = visiting.lines.fares
  return fields.map((field, index) => <FareLine key={field.id} visiting={visiting} index={index} />)
}

function FareLine({ visiting: { form, lines }, index }: { visiting: VisitForm; index: number }) {
  const { t } = useWords(['visit', 'loans', 'stock'])
  const format = useFormat()
  const items = (useItems().data ?? []).filter((item) => !item.archived)
  const [itemId, quantity, meetingId, reason] = useWatch({ control: form.control, name: [`fares.${index}.itemId`, `fares.${index}.quantity`, 'meetingId', `fares.${index}.reservedReason`] })
  // Asked for once main has said that they are kept for a meeting.
  const refused = form.getFieldState(`fares.${index}.reservedReason`, form.formState).error !== undefined
  const item = items.find(({ id }) => id === itemId)
  const choices = items.map(({ id, name, usable }) => ({ value: id, label: `${name} (${t('loans:stock.leftOf', { count: usable })})` }))
  return (
    <VisitLine
      name={t('visit:line.fare', { number: index + 1 })}
      onRemove={() => lines.fares.remove(index)}
      below={
        <>
          {item && quantity ? <Text size="sm" c={quantity > item.usable ? 'var(--mantine-color-error)' : 'dimmed'}>{quantity > item.usable ? t('visit:tooMany', { count: item.usable, formatted: format.number(item.usable) }) : format.money(quantity * item.unitValue)}</Text> : null}
          <Reserved itemId={itemId} but={meetingId} />
          {(refused || reason) && <TextField control={form.control} name={`fares.${index}.reservedReason`} label={t('stock:reserved.reason')} />}
        </>
      }
    >
      <div className={classes.number}>
        <NumberField control={form.control} name={`fares.${index}.quantity`} label={t('loans:issue.quantity')} min={1} required autoFocus />
      </div>
      <div className={classes.what}>
        <SelectField control={form.control} name={`fares.${index}.itemId`} label={t('loans:item.what')} choices={choices} required />
      </div>
    </VisitLine>
  )
}
