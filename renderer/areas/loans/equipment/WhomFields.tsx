import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { CampaignField } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { MeetingField } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

/** For whom, by name or by a code, and for what. */
export function WhomFields<Values extends FieldValues>({ control, autoFocus = false }: { control: Control<Values, any, any>; autoFocus?: boolean }) {
  const { t } = useWords(['equipment', 'stock', 'loans'])
  const name = (field: string) => field as FieldPath<Values>
  return (
    <>
      <ContactField control={control} name={name('contactId')} label={t('equipment:whom.label')} autoFocus={autoFocus} />
      <TextField control={control} name={name('code')} label={t('stock:issue.code')} description={t('stock:issue.codeHint')} />
      <MeetingField control={control} name={name('meetingId')} label={t('loans:issue.meeting')} />
      <CampaignField control={control} name={name('campaignId')} label={t('equipment:whom.campaign')} />
    </>
  )
}
