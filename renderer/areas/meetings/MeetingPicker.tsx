import { Select } from '@mantine/core'
import { useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMeetingChoices } from './useMeetingChoices.ts'

interface MeetingPickerProps {
  value: string | null
  onChange: (meetingId: string | null) => void
  label: string
  description?: string
  error?: string | undefined
  required?: boolean
}

/** Chooses a meeting: today's, those to come and the last ones stand ready; typing finds any by its title or group. */
export function MeetingPicker({ value, onChange, label, description, error, required }: MeetingPickerProps) {
  const { t } = useWords('meetings')
  const { t: kit } = useWords('kit')
  const [typed, setTyped] = useState('')
  const [searching, setSearching] = useState(false)
  const choices = useMeetingChoices(searching ? typed : '', value)
  return (
    <Select
      label={label}
      description={description}
      error={error}
      withAsterisk={required}
      required={required}
      placeholder={t('picker.placeholder')}
      data={choices}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={t('picker.nothing')}
      // Main has searched already; what it found is shown as it is.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      // The label of what is chosen stands in the field; only what a person types is searched for.
      onInput={() => setSearching(true)}
      onDropdownClose={() => setSearching(false)}
      value={value}
      onChange={onChange}
    />
  )
}

/** The same, bound to a form's field. */
export function MeetingField<Values extends FieldValues>({
  control,
  name,
  ...shown
}: Omit<MeetingPickerProps, 'value' | 'onChange' | 'error'> & { control: Control<Values, any, any>; name: FieldPath<Values> }) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return <MeetingPicker {...shown} value={(field.value as string | null) ?? null} onChange={field.onChange} error={error} />
}
