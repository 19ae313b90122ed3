import { Alert, Loader, Stack, Text } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { RepeatFields } from './RepeatFields.tsx'
import { SeriesPlan } from './SeriesPlan.tsx'
import { useSayRule } from './useSayRule.ts'
import type { useRepeat } from './useRepeat.ts'

/** The "Repeat" part of a booking's form, with the plan of its dates below. */
export function Repeating({ state }: { state: ReturnType<typeof useRepeat> }) {
  const { t } = useWords('series')
  const { sayRule } = useSayRule()
  const { day, nothing, repeat, setRepeat, series, plan, choices, setChoices } = state
  return (
    <Stack gap="sm">
      <RepeatFields day={day} value={repeat} onChange={setRepeat} />
      {repeat && !series && <Text size="sm" c="dimmed">{t('plan.notYet')}</Text>}
      {series && <Text size="sm" fw={600}>{sayRule(series.rule)}</Text>}
      {series && plan.isLoading && <Loader size="sm" aria-label={t('plan.title')} />}
      {series && plan.error && <Failure error={plan.error} retry={() => plan.refetch()} />}
      {series && plan.data && <SeriesPlan plan={plan.data} choices={choices} onChange={setChoices} />}
      {series && plan.data && plan.data.dates.length > 0 && nothing && <Alert color="red" variant="light" role="status">{t('noDates')}</Alert>}
    </Stack>
  )
}
