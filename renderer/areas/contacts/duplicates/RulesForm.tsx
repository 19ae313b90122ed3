import { Button, Fieldset, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import { ruleKeys } from '#shared/areas/contacts/duplicates.rules.ts'
import { duplicateDifference, type DuplicateRules, duplicateRules } from '#shared/areas/contacts/duplicates.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useDuplicateRules } from './duplicates.data.ts'

/** What counts how much; the coordinator sets it. */
export function RulesForm() {
  const rules = useDuplicateRules()
  if (rules.error) return <Failure error={rules.error} retry={() => rules.refetch()} />
  return rules.data ? <FilledRulesForm key={JSON.stringify(rules.data)} rules={rules.data} /> : null
}

const against: readonly string[] = duplicateDifference.options

function FilledRulesForm({ rules }: { rules: DuplicateRules }) {
  const { t } = useWords('duplicates')
  const maySet = useIsCoordinator()
  const { control, submit, busy, failure } = useDeskForm({ schema: duplicateRules, defaults: rules, place: 'contacts/duplicates/rules' })
  const save = submit(async (values) => {
    await client.contacts.duplicates.setRules(values)
    notifyDone(t('rules.saved'), { undo: () => client.contacts.duplicates.setRules(rules) })
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack maw={720}>
        <Text size="sm">{t('rules.hint')}</Text>
        {!maySet && <Text size="sm">{t('rules.readOnly')}</Text>}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberField control={control} name="threshold" label={t('rules.threshold')} min={1} max={500} disabled={!maySet} />
          <NumberField control={control} name="alikeFrom" label={t('rules.alikeFrom')} min={0.7} max={1} disabled={!maySet} />
        </SimpleGrid>
        <Weights control={control} legend={t('rules.for')} keys={ruleKeys.filter((key) => !against.includes(key))} disabled={!maySet} />
        <Weights control={control} legend={t('rules.against')} keys={ruleKeys.filter((key) => against.includes(key))} disabled={!maySet} />
        {failure !== null && <Failure error={failure} />}
        {maySet && (
          <Group>
            <Button type="submit" loading={busy}>
              {t('rules.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}

function Weights({ control, legend, keys, disabled }: { control: Control<z.input<typeof duplicateRules>, any, any>; legend: string; keys: typeof ruleKeys; disabled: boolean }) {
  const { t } = useWords('duplicates')
  return (
    <Fieldset legend={legend}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {keys.map((key) => (
          <NumberField key={key} control={control} name={`weights.${key}`} label={t(`rules.weights.${key}`)} min={0} max={100} disabled={disabled} />
        ))}
      </SimpleGrid>
    </Fieldset>
  )
}
