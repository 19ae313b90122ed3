import { Alert, Stack } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useWords } from '#renderer/kit/useWords.ts'
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
      {asked && plan.error && <Refused error={plan.error} retry={() => plan.refetch()} />}
      {asked && plan.data && dates.length > 0 && <SeriesPlan plan={plan.data} choices={choices} onChange={setChoices} />}
    </Stack>
  )
}

/** A change that no series of this kind can make says why; any other error as everywhere. */
function Refused({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useWords('series')
  const failure = failureOf(error)
  const message = failure.code === 'INVALID' ? failure.data.issues[0]?.message : undefined
  if (message === 'series:cannotShift' || message === 'series:isOver') return <Alert color="red" variant="light" role="alert">{t(message === 'series:isOver' ? 'isOver' : 'cannotShift')}</Alert>
  return <Failure error={error} retry={retry} />
}
