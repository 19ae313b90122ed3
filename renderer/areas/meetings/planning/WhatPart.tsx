import { Button, Group, Select, Text } from '@mantine/core'
import { useController, useWatch } from 'react-hook-form'
import type { KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { ContactField } from '#renderer/areas/contacts/ContactPicker.tsx'
import { NumberField, ProseField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { PlanFormOf } from './PlanSections.tsx'
import { ofKind } from './planForm.ts'

/** What it is and with whom; another kind brings its own parts, papers and checklist. */
export function WhatPart({ form, kinds, check }: { form: PlanFormOf; kinds: KindSettings[]; check: PlanCheck | undefined }) {
  const { t } = useWords(['planning', 'meetings'])
  const { control } = form
  const { field } = useController({ control, name: 'kind' })
  const take = (kind: string) => {
    field.onChange(kind)
    const settings = kinds.find((one) => one.kind === kind)
    if (!settings) return
    const { roles, steps, handouts } = ofKind(settings.defaults, form.getValues())
    form.setValue('roles', roles)
    form.setValue('steps', steps)
    form.setValue('handouts', handouts)
  }
  return (
    <>
      <TextField control={control} name="title" label={t('meetings:form.title')} required autoFocus />
      <Group grow align="flex-start">
        <Select label={t('meetings:form.kind')} data={meetingKind.options.map((value) => ({ value, label: t(`meetings:kinds.${value}`) }))} allowDeselect={false} value={field.value ?? null} onChange={(kind) => kind && take(kind)} />
        <ContactField control={control} name="groupId" kind="organization" label={t('meetings:form.group')} />
      </Group>
      <NumberField control={control} name="expected" label={t('meetings:form.expected')} min={1} max={5000} />
      <Half form={form} invited={check?.people.count ?? 0} />
      <ProseField control={control} name="notes" label={t('meetings:form.notes')} description={t('meetings:form.notesHint')} minRows={2} />
    </>
  )
}

/** By the rule of halves, half of those invited may come: offered while nothing is typed. */
function Half({ form, invited }: { form: PlanFormOf; invited: number }) {
  const { t } = useWords('planning')
  const expected = useWatch({ control: form.control, name: 'expected' })
  const half = Math.ceil(invited / 2)
  if (expected || half === 0) return null
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">{t('half.hint', { count: invited })}</Text>
      <Button variant="default" size="compact-sm" onClick={() => form.setValue('expected', half)}>{t('half.take', { count: half })}</Button>
    </Group>
  )
}
