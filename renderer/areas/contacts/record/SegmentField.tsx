import { Input, SegmentedControl } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { Choice, FieldProps } from '#renderer/kit/form/fields.tsx'

/** A choice among a few, all of them in sight; the arrow keys go through them. */
export function SegmentField<Values extends FieldValues>({ control, name, label, choices }: Pick<FieldProps<Values>, 'control' | 'name' | 'label'> & { choices: Choice[] }) {
  const { field } = useController({ control, name })
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <SegmentedControl size="xs" aria-label={label} data={choices} value={field.value as string} onChange={field.onChange} />
      </div>
    </Input.Wrapper>
  )
}
