import { Select } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import { useGroupChoices } from './groups/groups.data.ts'

interface GroupPickerProps {
  value: string | null
  onChange: (groupId: string | null) => void
  label?: string
  /** The name of a picker without a label. */
  ariaLabel?: string
  placeholder?: string | undefined
  /** Only groups picked by hand. */
  picked?: boolean
  /** Groups that are not offered. */
  without?: readonly string[]
  size?: 'xs' | 'sm'
  disabled?: boolean
}

/** Chooses a saved group by name. */
export function GroupPicker({ value, onChange, label, ariaLabel, placeholder, picked, without = [], size = 'sm', disabled }: GroupPickerProps) {
  const { t } = useWords('groups')
  const groups = useGroupChoices(picked)
  return (
    <Select
      size={size}
      disabled={disabled}
      label={label}
      aria-label={label ? undefined : (ariaLabel ?? t('picker'))}
      placeholder={placeholder ?? t('pickerHint')}
      data={(groups.data?.items ?? []).filter(({ id }) => !without.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('none')}
      limit={200}
      value={value}
      onChange={onChange}
    />
  )
}
