import { Stack } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { useSeries } from './series.data.ts'
import { SeriesPlan } from './SeriesPlan.tsx'
import type { useScope } from './useScope.ts'

/** Of a series' booking: how far the change reaches, and where it would take the others. */
export function Scoped({ booking, state }: { booking: Booking; state: ReturnType<typeof useScope> }) {
  return booking.seriesId === null ? null : <ScopedSeries seriesId={booking.seriesId} state={state} />
}

function ScopedSeries({ seriesId, state }: { seriesId: string; state: ReturnType<typeof useScope> }) {
  const series = useSeries(seriesId)
  const { scope, setScope, withChanged, setWithChanged, asked, plan, dates, choices, setChoices } = state
  return (
    <Stack gap="sm">
      <ScopeChoice value={scope} onChange={setScope} changed={Object.keys(series.data?.own ?? {}).length} withChanged={withChanged} onWithChanged={setWithChanged} />
      {asked && plan.error && <Failure error={plan.error} retry={() => plan.refetch()} />}
      {asked && plan.data && dates.length > 0 && <SeriesPlan plan={plan.data} choices={choices} onChange={setChoices} />}
    </Stack>
  )
}
