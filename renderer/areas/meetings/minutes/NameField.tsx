import { Autocomplete } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'

interface NameFieldProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  name: FieldPath<Values>
  label: string
  description?: string
  names: readonly string[]
}

/** A name, typed, with those who were there to choose from. */
export function NameField<Values extends FieldValues>({ control, name, label, description, names }: NameFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return <Autocomplete label={label} description={description} error={error} data={[...names]} limit={12} value={(field.value as string) ?? ''} onChange={field.onChange} onBlur={field.onBlur} ref={field.ref} name={field.name} style={{ flex: '1 1 12rem' }} />
}
