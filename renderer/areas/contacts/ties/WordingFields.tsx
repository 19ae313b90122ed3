import { Text } from '@mantine/core'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './ties.module.css'

interface WordingFieldsProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  /** Where both languages live. */
  name: string
  label: string
  hint?: string
}

/** A name in both languages, the language of the screen first; one of them is enough. */
export function WordingFields<Values extends FieldValues>({ control, name, label, hint }: WordingFieldsProps<Values>) {
  const { t, language } = useWords('ties')
  const languages = language === 'fr-CA' ? (['fr-CA', 'en-CA'] as const) : (['en-CA', 'fr-CA'] as const)
  return (
    <fieldset className={classes.wording}>
      <legend>{label}</legend>
      <Text size="xs" c="dimmed">
        {[hint, t('kinds.oneLanguage')].filter(Boolean).join('. ')}
      </Text>
      {languages.map((one, index) => (
        <TextField key={one} control={control} name={`${name}.${one}` as FieldPath<Values>} label={`${label}, ${t(one === 'fr-CA' ? 'kinds.french' : 'kinds.english')}`} autoFocus={index === 0 && name !== 'backward'} />
      ))}
    </fieldset>
  )
}
