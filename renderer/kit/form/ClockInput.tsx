import { TimePicker } from '@mantine/dates'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useWords } from '../useWords.ts'
import { useFieldMessage } from './useFieldMessage.ts'

interface ClockInputProps {
  /** Said to those who do not see it, or shown with `withLabel`. */
  label: string
  withLabel?: boolean
  description?: string
  value: string | null
  onChange: (clock: string | null) => void
  error?: string | undefined
}

/** A clock of the wall outside a form, or one that may be left empty. */
export function ClockInput({ label, withLabel = false, description, value, onChange, error }: ClockInputProps) {
  const { t, language } = useWords('kit')
  return (
    <TimePicker
      label={withLabel ? label : undefined}
      description={description}
      aria-label={label}
      format={language === 'fr-CA' ? '24h' : '12h'}
      amPmLabels={{ am: 'a.m.', pm: 'p.m.' }}
      minutesStep={5}
      hoursInputLabel={`${label}: ${t('hours')}`}
      minutesInputLabel={`${label}: ${t('minutes')}`}
      amPmInputLabel={`${label}: ${t('amPm')}`}
      clearable={withLabel}
      clearButtonProps={{ 'aria-label': `${label}: ${t('clear')}` }}
      value={value ?? ''}
      error={error}
      onChange={(clock) => onChange(clock === '' ? null : clock.slice(0, 5))}
    />
  )
}

/** The same as a field of a form, null when empty. */
export function OptionalClockField<Values extends FieldValues>(props: { control: Control<Values, any, any>; name: FieldPath<Values>; label: string; description?: string }) {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldMessage(fieldState.error?.message)
  return <ClockInput label={props.label} description={props.description} withLabel value={field.value as string | null} onChange={field.onChange} error={error} />
}
