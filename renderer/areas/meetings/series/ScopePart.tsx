import { Stack } from '@mantine/core'
import { ScopeChoice } from '#renderer/areas/space/series/ScopeChoice.tsx'
import { SeriesPlan } from '#renderer/areas/space/series/SeriesPlan.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ActFailure } from '../ActFailure.tsx'
import { useMeetingSeries } from './series.data.ts'
import type { useScopedEdit } from './useScopedEdit.ts'

/** Of a series' meeting: how far the change reaches, and where it would take the others' rooms. */
export function ScopePart({ seriesId, state }: { seriesId: string; state: ReturnType<typeof useScopedEdit> }) {
  const { t } = useWords('meetingSeries')
  const series = useMeetingSeries(seriesId)
  const { scope, setScope, withChanged, setWithChanged, planned, plan, choices, setChoices } = state
  const changed = series.data?.meetings.filter((one) => one.changed && !one.cancelled).length ?? 0
  return (
    <Stack gap="sm">
      <ScopeChoice title={t('scope')} value={scope} onChange={setScope} changed={changed} withChanged={withChanged} onWithChanged={setWithChanged} />
      {scope !== 'one' && <ActFailure error={planned.error} />}
      {scope !== 'one' && plan && plan.dates.length > 0 && <SeriesPlan plan={plan} choices={choices} onChange={setChoices} />}
    </Stack>
  )
}
