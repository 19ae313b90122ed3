import { Select } from '@mantine/core'
import { type Control, useController } from 'react-hook-form'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { isFieldOf } from '#shared/areas/contacts/fields.rules.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import { DayField, NumberField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFormValues } from './contactForm.ts'
import { useFields } from './fields/fields.data.ts'
import classes from './contacts.module.css'

type ContactControl = Control<ContactFormValues, any, any>

/** The clinic's own fields in a contact's form, in the coordinator's order. */
export function CustomFields({ control, kind }: { control: ContactControl; kind: ContactKind }) {
  const { t } = useWords('customFields')
  const fields = (useFields().data ?? []).filter((field) => isFieldOf(field, kind))
  if (fields.length === 0) return null
  return (
    <fieldset className={classes.several}>
      <legend>{t('legend')}</legend>
      {fields.map((field) => (
        <OneField key={field.id} control={control} field={field} />
      ))}
    </fieldset>
  )
}

function OneField({ control, field }: { control: ContactControl; field: CustomField }) {
  const same = { control, name: `custom.${field.id}` as const, label: field.name }
  switch (field.type) {
    case 'text':
      return <TextField {...same} />
    case 'number':
      return <NumberField {...same} />
    case 'date':
      return <DayField {...same} />
    case 'choice':
      return <ChoiceField {...same} field={field} />
    case 'yesNo':
      return <YesNoField {...same} />
  }
}

interface OfField {
  control: ContactControl
  name: `custom.${string}`
  label: string
}

/** A choice taken away since is still there for whoever has it. */
function ChoiceField({ field, ...same }: OfField & { field: CustomField }) {
  const { t } = useWords('customFields')
  const { field: held } = useController({ control: same.control, name: same.name })
  const has = typeof held.value === 'string' && held.value !== '' && !field.choices.includes(held.value) ? [held.value] : []
  const choices = [...field.choices.map((value) => ({ value, label: value })), ...has.map((value) => ({ value, label: t('noLonger', { value }) }))]
  return <SelectField {...same} choices={choices} clearable />
}

function YesNoField({ control, name, label }: OfField) {
  const { t } = useWords(['customFields', 'kit'])
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  const { value } = field
  return (
    <Select
      label={label}
      placeholder={t('customFields:unset')}
      data={[{ value: 'true', label: t('customFields:yes') }, { value: 'false', label: t('customFields:no') }]}
      clearable
      clearButtonProps={{ 'aria-label': t('kit:clear') }}
      ref={field.ref}
      name={field.name}
      onBlur={field.onBlur}
      error={error}
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(chosen) => field.onChange(chosen === null ? null : chosen === 'true')}
    />
  )
}
