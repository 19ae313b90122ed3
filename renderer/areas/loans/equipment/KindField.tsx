import { Autocomplete } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'

const usual = ['projector', 'laptop', 'megaphone', 'tables', 'keys'] as const

/** What sort of thing: any words; the usual ones, and those of the clinic's other things, are suggested. */
export function KindField<Values extends FieldValues>({ control, name, known }: { control: Control<Values, any, any>; name: FieldPath<Values>; known: readonly string[] }) {
  const { t } = useWords('equipment')
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  const suggestions = [...new Set([...known, ...usual.map((kind) => t(`item.kinds.${kind}`))])]
  return <Autocomplete label={t('item.kind')} data={suggestions} error={error} ref={field.ref} name={field.name} onBlur={field.onBlur} value={(field.value as string) ?? ''} onChange={field.onChange} />
}
