import { Button, Textarea } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useWords } from '#renderer/kit/useWords.ts'

interface ScriptFieldProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  name: FieldPath<Values>
  label: string
  /** What stands there until someone writes something else; it follows the language of the paper. */
  usual: string
}

/** What the callers say: several lines, null while it is the usual. */
export function ScriptField<Values extends FieldValues>({ control, name, label, usual }: ScriptFieldProps<Values>) {
  const { field } = useController({ control, name })
  return (
    <Textarea
      ref={field.ref}
      name={field.name}
      label={label}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={5000}
      style={{ flex: '1 1 26rem' }}
      value={(field.value as string | null) ?? usual}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
    />
  )
}

/** Of what was typed here before, and came back: puts it away. */
export function ClearDraft({ restored, discard }: { restored: boolean; discard: () => Promise<void> }) {
  const { t } = useWords('contactPaper')
  if (!restored) return null
  return (
    <Button variant="subtle" style={{ alignSelf: 'flex-end' }} onClick={() => void discard()}>
      {t('page.clearDraft')}
    </Button>
  )
}
