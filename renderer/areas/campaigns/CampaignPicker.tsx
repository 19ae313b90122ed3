import { Select } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useCampaigns } from './campaigns.data.ts'

interface CampaignPickerProps {
  value: string | null
  onChange: (campaignId: string | null) => void
  label: string
  description?: string
  error?: string | undefined
  placeholder?: string
  /** Also those put away: to look up what was charged to them. */
  archived?: boolean
}

/** Chooses a campaign; nothing to choose, and nothing shown, while there is none. */
export function CampaignPicker({ value, onChange, label, description, error, placeholder, archived = false }: CampaignPickerProps) {
  const { t } = useWords('campaigns')
  const { t: kit } = useWords('kit')
  const campaigns = (useCampaigns().data ?? []).filter((campaign) => archived || !campaign.archived || campaign.id === value)
  if (campaigns.length === 0) return null
  return (
    <Select
      label={label}
      description={description}
      error={error}
      placeholder={placeholder ?? t('picker.none')}
      data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={t('picker.nothing')}
      value={value}
      onChange={onChange}
    />
  )
}

/** The same, bound to a form's field. */
export function CampaignField<Values extends FieldValues>({
  control,
  name,
  ...shown
}: Omit<CampaignPickerProps, 'value' | 'onChange' | 'error'> & { control: Control<Values, any, any>; name: FieldPath<Values> }) {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return <CampaignPicker {...shown} value={(field.value as string | null) ?? null} onChange={field.onChange} error={error} />
}
