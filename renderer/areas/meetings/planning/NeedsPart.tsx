import { Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { proposedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import { mostNeeds, type NeedKind, needKind } from '#shared/areas/meetings/needs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { LineAct } from '../kinds/LineAct.tsx'
import { NeedFields } from '../needs/NeedFields.tsx'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'

/** What people need, with a deadline proposed for each; chosen from a list and filled in below it. */
export function NeedsPart({ form }: { form: PlanFormOf }) {
  const { t } = useWords(['planning', 'meetingNeeds'])
  const { control } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'needs' })
  const day = useWatch({ control, name: 'day' }) || null
  const add = (kind: NeedKind) => append({ kind, language: '', quantity: 1, contactId: null, details: '', deadline: day && proposedDeadline(kind, day) }, { shouldFocus: false })
  return (
    <>
      {fields.map((field, index) => (
        <div key={field.id} className={classes.line} role="group" aria-label={t('planning:needs.one', { number: index + 1 })}>
          <NeedFields control={control} at={`needs.${index}.`} meetingDay={day} />
          <LineAct label={t('planning:needs.remove', { number: index + 1 })} onClick={() => remove(index)} icon={<IconX size={16} aria-hidden />} />
        </div>
      ))}
      {fields.length < mostNeeds && (
        <Select label={t('planning:needs.add')} placeholder={t('planning:needs.choose')} data={needKind.options.map((value) => ({ value, label: t(`meetingNeeds:kinds.${value}`) }))} value={null} onChange={(kind) => kind && add(kind as NeedKind)} />
      )}
    </>
  )
}
