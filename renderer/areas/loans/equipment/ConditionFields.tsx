import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { condition } from '#shared/areas/loans/equipment.schema.ts'
import { SelectField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface ConditionFieldsProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  label: string
  autoFocus?: boolean
}

/** How a thing is, and what there is to say of it. */
export function ConditionFields<Values extends FieldValues>({ control, label, autoFocus = false }: ConditionFieldsProps<Values>) {
  const { t } = useWords('equipment')
  return (
    <>
      <SelectField control={control} name={'condition' as FieldPath<Values>} label={label} choices={condition.options.map((value) => ({ value, label: t(`conditions.${value}`) }))} required autoFocus={autoFocus} />
      <TextField control={control} name={'conditionNote' as FieldPath<Values>} label={t('conditionNote')} />
    </>
  )
}
