import { Button, Stack, Text } from '@mantine/core'
import { checkInput, type Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { AccessoriesField } from './AccessoriesField.tsx'
import { ConditionFields } from './ConditionFields.tsx'

/** How a thing is found to be: looked over here (`check`), or back from repair (`fix`). */
export function CheckForm({ item, doing, onDone }: { item: Equipment; doing: 'check' | 'fix'; onDone: () => void }) {
  const { t } = useWords('equipment')
  const { control, submit, busy, failure } = useDeskForm({
    schema: checkInput,
    defaults: { itemId: item.id, condition: doing === 'fix' ? 'good' : item.condition, conditionNote: doing === 'fix' ? '' : item.conditionNote, missing: item.missing },
  })
  const save = submit(async (input) => {
    await (doing === 'fix' ? client.loans.equipment.backFromRepair(input) : client.loans.equipment.check(input))
    notifyDone(t(`${doing}.done`, { item: item.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t(`${doing}.hint`)}</Text>
        <ConditionFields control={control} label={t('condition')} autoFocus />
        <AccessoriesField control={control} name="missing" label={t('missing')} names={item.accessories} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t(`${doing}.do`)}</Button>
      </Stack>
    </form>
  )
}
