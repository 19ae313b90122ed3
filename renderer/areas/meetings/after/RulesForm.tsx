import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import type { LadderStep } from '#shared/areas/contacts/ladder.schema.ts'
import { ladderRule, type LadderRules, mostRules } from '#shared/areas/meetings/after.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, NumberField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const form = z.object({ rules: z.array(ladderRule).max(mostRules) })

/** What coming so often proposes: a line for each rule. */
export function RulesForm({ known, steps, onDone }: { known: LadderRules; steps: LadderStep[]; onDone: () => void }) {
  const { t, language } = useWords('meetingAfter')
  const defaults = useMemo(() => ({ rules: known.rules }), [known])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: form, defaults, place: 'meetings/ladder-rules' })
  const { fields, append, remove } = useFieldArray({ control, name: 'rules' })
  const choices = steps.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name[language] }))
  const save = submit(async ({ rules }) => {
    const saved = await client.meetings.after.saveRules({ rules, version: known.version })
    notifyDone(t('rules.saved'), { undo: () => client.meetings.after.saveRules({ rules: known.rules, version: saved.version }) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <Text size="sm">{t('rules.hint')}</Text>
        {fields.map((field, index) => (
          <Group key={field.id} align="flex-end" gap="xs" wrap="nowrap" role="group" aria-label={t('rules.rule', { number: index + 1 })}>
            <NumberField control={control} name={`rules.${index}.times`} label={t('rules.times')} min={1} max={100} />
            <NumberField control={control} name={`rules.${index}.months`} label={t('rules.months')} min={1} max={60} />
            <div style={{ flex: '1 0 9rem' }}><SelectField control={control} name={`rules.${index}.stepId`} label={t('rules.step')} choices={choices} /></div>
            <ActionIcon size={36} variant="subtle" color="gray" aria-label={t('rules.remove', { number: index + 1 })} onClick={() => remove(index)}><IconX size={16} aria-hidden /></ActionIcon>
          </Group>
        ))}
        {fields.length < mostRules && choices.length > 0 && (
          <Group>
            <Button size="xs" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => append({ times: 1, months: null, stepId: choices[0]!.value })}>{t('rules.add')}</Button>
          </Group>
        )}
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>{t('rules.save')}</Button>
      </Stack>
    </form>
  )
}
