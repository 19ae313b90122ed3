import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDeviceDesktop, IconSettings, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { expectedTurns } from '#shared/areas/loans/stations.rules.ts'
import type { StationsView } from '#shared/areas/loans/stations.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import { Done } from './Done.tsx'
import { Line } from './Line.tsx'
import { StationCard } from './StationCard.tsx'
import { type Opened, StationPanel } from './StationPanel.tsx'
import { useStations } from './stations.data.ts'
import classes from './stations.module.css'
import { Unwritten } from './Unwritten.tsx'
import { useStationKeys } from './useStationKeys.ts'
import { Warnings } from './Warnings.tsx'

/** The clinic's computers: who sits where and for how long, and who waits. */
export function StationsPage() {
  const { t } = useWords('stations')
  const view = useStations()
  const coordinator = useIsCoordinator()
  const [opened, setOpened] = useState<Opened | null>(null)
  const some = (view.data?.stations.length ?? 0) > 0
  useHotkeys([['alt+W', () => some && setOpened({ panel: 'queue' })]])
  const actions = some && (
    <>
      {coordinator && (
        <Button variant="default" leftSection={<IconSettings size={16} aria-hidden />} onClick={() => setOpened({ panel: 'settings' })}>
          {t('settings.title')}
        </Button>
      )}
      <Button leftSection={<IconUserPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt W</Kbd>} aria-keyshortcuts="Alt+W" onClick={() => setOpened({ panel: 'queue' })}>
        {t('line.add')}
      </Button>
    </>
  )
  const addStation = (
    <Button component={Link} href="~/space/rooms">
      {t('empty.add')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={actions}>
      <LoansPages />
      {view.error && <Failure error={view.error} retry={() => view.refetch()} />}
      {view.data && !some && <EmptyState icon={<IconDeviceDesktop />} title={t('empty.title')} hint={t(coordinator ? 'empty.hint' : 'empty.ask')} action={coordinator && addStation} />}
      {view.data && <Stations view={view.data} since={view.dataUpdatedAt} onOpen={setOpened} />}
      <StationPanel opened={opened} settings={view.data?.settings ?? null} onClose={() => setOpened(null)} />
    </Page>
  )
}

function Stations({ view, since, onOpen }: { view: StationsView; since: number; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stations')
  // Between two ticks what has just begun would seem to begin later.
  const now = Math.max(useNow(), since)
  const { stations, line, settings } = view
  const turns = expectedTurns(stations, line.length, settings, now)
  useStationKeys(view, now, onOpen)
  return (
    <Stack gap="lg">
      {stations.length > 0 && (
        <>
          <Warnings stations={stations} settings={settings} now={now} />
          <div className={classes.desk}>
            <ul className={classes.stations} aria-label={t('title')}>
              {stations.map((station, index) => (
                <li key={station.roomId}>
                  <StationCard station={station} number={index + 1} view={view} now={now} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            <Line line={line} turns={turns} stations={stations} now={now} onOpen={onOpen} />
          </div>
        </>
      )}
      <Unwritten sessions={view.unwritten} onOpen={onOpen} />
      <Done sessions={view.done} onOpen={onOpen} />
    </Stack>
  )
}
