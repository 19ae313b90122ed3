import { Checkbox, NumberInput, PasswordInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { useState } from 'react'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useController } from 'react-hook-form'
import { formatCents, readCents } from '#shared/base/money.ts'
import { useWords } from '../useWords.ts'
import { DayInput } from './DayInput.tsx'
import { useFieldMessage } from './useFieldMessage.ts'

/** What every field takes: where its value lives, and what it is called. */
export interface FieldProps<Values extends FieldValues> {
  // The output type of a form's schema does not matter to a field.
  control: Control<Values, any, any>
  name: FieldPath<Values>
  label: string
  description?: string
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
}

function useField<Values extends FieldValues>({ control, name, label, description, required, disabled, autoFocus }: FieldProps<Values>) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return {
    field,
    shown: { label, description, required, disabled, error, name: field.name, onBlur: field.onBlur, ref: field.ref, 'data-autofocus': autoFocus || undefined, autoFocus, withAsterisk: required },
  }
}

export function TextField<Values extends FieldValues>(props: FieldProps<Values> & { type?: 'text' | 'tel' | 'email' | 'url'; autoComplete?: string; placeholder?: string }) {
  const { field, shown } = useField(props)
  return <TextInput {...shown} type={props.type} placeholder={props.placeholder} autoComplete={props.autoComplete ?? 'off'} value={(field.value as string | null) ?? ''} onChange={field.onChange} />
}

export function PassphraseField<Values extends FieldValues>(props: FieldProps<Values> & { fresh?: boolean }) {
  const { field, shown } = useField(props)
  const { t } = useWords('kit')
  return (
    <PasswordInput
      {...shown}
      autoComplete={props.fresh ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassphrase') }}
      value={(field.value as string) ?? ''}
      onChange={field.onChange}
    />
  )
}

export function ProseField<Values extends FieldValues>(props: FieldProps<Values> & { minRows?: number }) {
  const { field, shown } = useField(props)
  return <Textarea {...shown} autosize minRows={props.minRows ?? 3} maxRows={12} value={(field.value as string) ?? ''} onChange={field.onChange} />
}

export function NumberField<Values extends FieldValues>(props: FieldProps<Values> & { min?: number; max?: number }) {
  const { field, shown } = useField(props)
  return (
    <NumberInput
      {...shown}
      min={props.min}
      max={props.max}
      clampBehavior="none"
      allowDecimal
      value={(field.value as number | null) ?? ''}
      onChange={(value) => field.onChange(value === '' ? null : Number(value))}
    />
  )
}

/** Dollars on screen, written with a point or a comma; whole cents in the value, NaN while it is no amount. */
export function MoneyField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shown } = useField(props)
  const { t, language } = useWords('kit')
  const value = field.value as number | null | undefined
  // What is typed stands as it is until the field is left; a value from elsewhere takes its place.
  const [typed, setTyped] = useState<{ text: string; value: number | null } | null>(null)
  const readable = value !== null && value !== undefined && !Number.isNaN(value)
  const text = typed && Object.is(typed.value, value) ? typed.text : readable ? formatCents(value, language) : ''
  const type = (written: string) => {
    const read = readCents(written, language)
    setTyped({ text: written, value: read })
    field.onChange(read)
  }
  return (
    <TextInput
      {...shown}
      inputMode="decimal"
      error={Number.isNaN(value) && shown.error ? t('noAmount') : shown.error}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        if (readable) setTyped(null)
        field.onBlur()
      }}
    />
  )
}

export interface Choice {
  value: string
  label: string
}

export function SelectField<Values extends FieldValues>(props: FieldProps<Values> & { choices: Choice[]; clearable?: boolean; searchable?: boolean; placeholder?: string }) {
  const { field, shown } = useField(props)
  const { t } = useWords('kit')
  return (
    <Select
      {...shown}
      data={props.choices}
      placeholder={props.placeholder}
      searchable={props.searchable}
      clearable={props.clearable}
      clearButtonProps={{ 'aria-label': t('clear') }}
      allowDeselect={props.clearable ?? false}
      value={(field.value as string | null) ?? null}
      onChange={field.onChange}
    />
  )
}

export function CheckField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shown } = useField(props)
  const { withAsterisk: _asterisk, required: _required, ...rest } = shown
  return <Checkbox {...rest} checked={Boolean(field.value)} onChange={(event) => field.onChange(event.currentTarget.checked)} />
}

/** A calendar day, "2026-11-24". */
export function DayField<Values extends FieldValues>(props: FieldProps<Values> & { clearable?: boolean }) {
  const { field, shown } = useField(props)
  return <DayInput {...shown} clearable={props.clearable} value={(field.value as string | null) ?? null} onChange={field.onChange} />
}

/** A clock time, "18:00"; shown with a.m. and p.m. in English, in 24 hours in French. */
export function ClockField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shown } = useField(props)
  const { t, language } = useWords('kit')
  const { ref: _ref, ...rest } = shown
  return (
    <TimePicker
      {...rest}
      hoursRef={field.ref}
      format={language === 'fr-CA' ? '24h' : '12h'}
      amPmLabels={{ am: 'a.m.', pm: 'p.m.' }}
      minutesStep={5}
      hoursInputLabel={`${props.label}: ${t('hours')}`}
      minutesInputLabel={`${props.label}: ${t('minutes')}`}
      amPmInputLabel={`${props.label}: ${t('amPm')}`}
      value={((field.value as string | null) ?? '').slice(0, 5)}
      onChange={(value) => field.onChange(value.slice(0, 5))}
    />
  )
}

export function TagsField<Values extends FieldValues>(props: FieldProps<Values> & { suggestions?: string[] }) {
  const { field, shown } = useField(props)
  return <TagsInput {...shown} data={props.suggestions} acceptValueOnBlur value={(field.value as string[]) ?? []} onChange={field.onChange} />
}
