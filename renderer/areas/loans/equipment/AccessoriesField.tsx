import { Checkbox, Group } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'

interface AccessoriesFieldProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  name: FieldPath<Values>
  label: string
  description?: string
  names: readonly string[]
}

/** Some of a thing's accessories, ticked; nothing where it has none. */
export function AccessoriesField<Values extends FieldValues>({ control, name, label, description, names }: AccessoriesFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  if (names.length === 0) return null
  return (
    <Checkbox.Group label={label} description={description} error={error} value={(field.value as string[] | null) ?? []} onChange={field.onChange}>
      <Group mt={6} gap="md">
        {names.map((one) => <Checkbox key={one} value={one} label={one} />)}
      </Group>
    </Checkbox.Group>
  )
}
