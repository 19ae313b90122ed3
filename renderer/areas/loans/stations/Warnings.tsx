import { Alert } from '@mantine/core'
import { IconAlarm } from '@tabler/icons-react'
import type { Station, StationSettings } from '#shared/areas/loans/stations.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { stateOf } from './StationCard.tsx'

/** Said aloud, once, when the time of someone is nearly up, and when it is: the region stands there before it speaks. */
export function Warnings({ stations, settings, now }: { stations: Station[]; settings: StationSettings; now: number }) {
  const { t } = useWords('stations')
  const named = (state: string) => stations.filter((station) => stateOf(station, { settings }, now) === state).map(({ name }) => name)
  const [soon, up] = [named('soon'), named('up')]
  const words = [up.length > 0 && t('warn.up', { count: up.length, stations: up.join(', ') }), soon.length > 0 && t('warn.soon', { count: soon.length, stations: soon.join(', ') })].filter(Boolean)
  return (
    <div role="status">
      {words.length > 0 && (
        <Alert color={up.length > 0 ? 'red' : 'orange'} variant="light" icon={<IconAlarm aria-hidden />}>
          {words.join(' ')}
        </Alert>
      )}
    </div>
  )
}
