import { Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { DayField, SelectField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useEquipment } from '../equipment/equipment.data.ts'
import { useSayEquipment } from '../equipment/useSayEquipment.ts'
import type { VisitForm } from './useVisitForm.ts'
import { VisitLine } from './VisitLine.tsx'
import classes from './visit.module.css'

/** Things lent until a day. */
export function LoanLines({ visiting }: { visiting: VisitForm }) {
  const { fields } = visiting.lines.loans
  return fields.map((field, index) => <LoanLine key={field.id} visiting={visiting} index={index} />)
}

function LoanLine({ visiting: { form, lines }, index }: { visiting: VisitForm; index: number }) {
  const { t } = useWords(['visit', 'equipment'])
  const say = useSayEquipment()
  const itemId = useWatch({ control: form.control, name: `loans.${index}.itemId` })
  const things = (useEquipment().data ?? []).filter(({ id, standing, loan }) => (standing === 'inUse' && loan === null) || id === itemId)
  const thing = things.find(({ id }) => id === itemId)
  const there = thing?.accessories.filter((name) => !thing.missing.includes(name)) ?? []
  return (
    <VisitLine
      name={t('visit:line.loan', { number: index + 1 })}
      onRemove={() => lines.loans.remove(index)}
      below={there.length > 0 && <Text size="sm" c="dimmed">{t('visit:with', { names: there.join(', ') })}</Text>}
    >
      <div className={classes.what}>
        <SelectField
          control={form.control}
          name={`loans.${index}.itemId`}
          label={t('visit:thingLabel')}
          choices={things.map((one) => ({ value: one.id, label: `${one.name} (${say.standing(one)})` }))}
          searchable
          required
          autoFocus={itemId === null}
        />
      </div>
      <div className={classes.day}>
        <DayField control={form.control} name={`loans.${index}.due`} label={t('equipment:lend.due')} required />
      </div>
    </VisitLine>
  )
}
