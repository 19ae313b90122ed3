import { MultiSelect, type OptionsFilter, Select, type SelectProps, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import type { ContactKind, ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { UnsafeMark } from './safety/UnsafeMark.tsx'

interface Common {
  label: string
  description?: string
  /** Persons or organizations only. */
  kind?: ContactKind
  error?: string | undefined
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
  placeholder?: string
}
interface One extends Common {
  multiple?: false
  value: string | null
  onChange: (id: string | null) => void
}
interface Many extends Common {
  multiple: true
  value: string[]
  onChange: (ids: string[]) => void
}

/** Finds contacts as one types, by name, phone or e-mail, and chooses one of them, or several. */
export function ContactPicker(props: One | Many) {
  const { t } = useWords('contacts')
  const [typed, setTyped] = useState('')
  const chosen = props.multiple ? props.value : props.value ? [props.value] : []
  const { data, byId, shown, searching } = useChoices(typed, props.kind, chosen)
  const same = {
    label: props.label,
    description: props.description,
    error: props.error,
    required: props.required,
    disabled: props.disabled,
    'data-autofocus': props.autoFocus || undefined,
    placeholder: chosen.length === 0 || props.multiple ? (props.placeholder ?? t('picker.hint')) : undefined,
    data,
    // Beside those chosen, one of whom it is not safe to contact.
    leftSection: chosen.some((id) => byId.get(id)?.unsafe) ? <UnsafeMark /> : undefined,
    searchable: true,
    // Where a panel begins with it, its list would hide the rest of the form before anything is typed.
    openOnFocus: !props.autoFocus,
    searchValue: typed,
    onSearchChange: setTyped,
    clearable: true,
    clearButtonProps: { 'aria-label': t('picker.clear') },
    nothingFoundMessage: searching ? t('picker.searching') : t('picker.nothing'),
    maxDropdownHeight: 320,
    // Main has searched already; the chosen ones are among the data for their names alone.
    filter: (({ options }) => options.filter((option) => 'value' in option && shown.has(option.value))) as OptionsFilter,
    renderOption: (({ option }) => <Choice contact={byId.get(option.value)} label={option.label} />) as SelectProps['renderOption'],
  }
  if (props.multiple) return <MultiSelect {...same} value={props.value} onChange={props.onChange} hidePickedOptions />
  return <Select {...same} value={props.value} onChange={props.onChange} />
}

function Choice({ contact, label }: { contact: ContactSummary | undefined; label: string }) {
  const detail = contact && [contact.affiliation, contact.neighbourhood, contact.phone ?? contact.email].filter(Boolean).join(' · ')
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm">
        {contact?.unsafe && <><UnsafeMark />{' '}</>}
        {label}
      </Text>
      {detail && (
        <Text size="xs" opacity={0.85} truncate>
          {detail}
        </Text>
      )}
    </div>
  )
}

function useChoices(typed: string, kind: ContactKind | undefined, chosen: string[]) {
  const named = useQuery({ ...desk.contacts.named.queryOptions({ input: { ids: chosen } }), enabled: chosen.length > 0, placeholderData: keepPreviousData })
  // The name of the one chosen stands in the field; it was not typed to be searched for.
  const isName = (named.data ?? []).some(({ name }) => name === typed)
  const [search] = useDebouncedValue(isName ? '' : typed.trim(), 80)
  const found = useQuery({ ...desk.contacts.list.queryOptions({ input: { search, kind, limit: 20 } }), placeholderData: keepPreviousData })
  const items = found.data?.items ?? []
  const byId = new Map([...(named.data ?? []), ...items].map((one) => [one.id, one]))
  return {
    data: [...byId.values()].map(({ id, name }) => ({ value: id, label: name })),
    byId,
    shown: new Set(items.map(({ id }) => id)),
    searching: found.isFetching,
  }
}

type FieldOf<Values extends FieldValues> = Common & { control: Control<Values, any, any>; name: FieldPath<Values>; multiple?: boolean }

/** The picker as a field of a form. */
export function ContactField<Values extends FieldValues>({ control, name, multiple, ...common }: FieldOf<Values>) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  if (multiple) return <ContactPicker {...common} multiple value={(field.value as string[] | undefined) ?? []} onChange={field.onChange} error={error} />
  return <ContactPicker {...common} value={(field.value as string | null | undefined) ?? null} onChange={field.onChange} error={error} />
}
