import { MultiSelect, Stack, Text } from '@mantine/core'
import { type FieldPath, useController } from 'react-hook-form'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useContactTags } from '#renderer/areas/contacts/contacts.data.ts'
import { useGroupChoices } from '#renderer/areas/contacts/groups/groups.data.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { PlanFormValues } from './planForm.ts'
import type { PlanFormOf } from './PlanSections.tsx'

/** Whom to invite, out of groups, tags and ties, and one by one; how many people that is, each counted once. */
export function WhoPart({ form, check }: { form: PlanFormOf; check: PlanCheck | undefined }) {
  const { t } = useWords('planning')
  const { control } = form
  const groups = useGroupChoices().data?.items ?? []
  const tags = useContactTags().data ?? []
  return (
    <>
      <Several form={form} name="groupIds" label={t('who.groups')} data={groups.map(({ id, name }) => ({ value: id, label: name }))} />
      <Several form={form} name="tags" label={t('who.tags')} data={tags.map((tag) => ({ value: tag, label: tag }))} />
      <ContactField control={control} name="tiedTo" multiple label={t('who.tiedTo')} description={t('who.tiedToHint')} />
      <ContactField control={control} name="contactIds" multiple label={t('who.contacts')} />
      <People check={check} />
    </>
  )
}

function Several({ form, name, label, data }: { form: PlanFormOf; name: FieldPath<PlanFormValues> & ('groupIds' | 'tags'); label: string; data: { value: string; label: string }[] }) {
  const { t } = useWords('kit')
  const { field, fieldState } = useController({ control: form.control, name })
  const error = useFieldMessage(fieldState.error?.message)
  return <MultiSelect label={label} data={data} searchable hidePickedOptions clearable clearButtonProps={{ 'aria-label': `${label}: ${t('clear')}` }} limit={200} maxDropdownHeight={280} error={error} value={field.value ?? []} onChange={field.onChange} />
}

function People({ check }: { check: PlanCheck | undefined }) {
  const { t } = useWords('planning')
  const { number } = useFormat()
  if (!check) return null
  const { count, overlaps } = check.people
  return (
    <Stack gap={2} aria-live="polite">
      <Text size="sm" fw={600}>{t('who.count', { count, formatted: number(count) })}</Text>
      {overlaps.map(({ one, other, count: both }) => (
        <Text key={`${one} ${other}`} size="sm" c="dimmed">{t('who.both', { count: both, formatted: number(both), one, other })}</Text>
      ))}
    </Stack>
  )
}
