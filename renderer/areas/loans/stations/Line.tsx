import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { isFree, minutesLeft, type Turn } from '#shared/areas/loans/stations.rules.ts'
import type { Station, Wait } from '#shared/areas/loans/stations.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import stock from '../stock/stock.module.css'
import type { Opened } from './StationPanel.tsx'
import { useStationActs } from './useStationActs.ts'

interface LineProps {
  line: Wait[]
  turns: (Turn | null)[]
  stations: Station[]
  now: number
  onOpen: (opened: Opened) => void
}

/** Who waits, in the order they came, with when and where their turn is expected. */
export function Line({ line, turns, stations, now, onOpen }: LineProps) {
  const { t } = useWords('stations')
  const heading = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          {t('line.title')}
        </Title>
        {line.length === 0 ? (
          <Text size="sm" c="dimmed">{t('line.empty')}</Text>
        ) : (
          <ol className={stock.stock}>
            {line.map((wait, index) => (
              <InLine key={wait.id} wait={wait} place={index + 1} turn={turns[index] ?? null} stations={stations} now={now} onOpen={onOpen} />
            ))}
          </ol>
        )}
      </Stack>
    </Paper>
  )
}

function InLine({ wait, place, turn, stations, now, onOpen }: Omit<LineProps, 'line' | 'turns'> & { wait: Wait; place: number; turn: Turn | null }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const acts = useStationActs(onOpen)
  const nameOf = (roomId: string | null) => stations.find((station) => station.roomId === roomId)?.name ?? ''
  const ready = turn && turn.at <= now ? stations.find((station) => station.roomId === turn.roomId && isFree(station, now)) : undefined
  const called = wait.state === 'called'
  const expected = () => {
    if (called) return t('line.called', { station: nameOf(wait.roomId), when: format.clock(wait.calledAt!) })
    if (!turn) return t('line.notToday')
    return turn.at <= now ? t('line.now', { station: nameOf(turn.roomId) }) : t('line.expected', { count: minutesLeft(turn.at, now), station: nameOf(turn.roomId) })
  }
  return (
    <li className={stock.line}>
      <div className={stock.what}>
        <Group gap="xs">
          <Text fw={600}>{t('line.place', { place, who: wait.who })}</Text>
          {called && <Badge variant="light" tt="none">{t('line.calledShort')}</Badge>}
        </Group>
        {wait.contactName && <Text size="sm">{wait.contactName}</Text>}
        <Text size="sm">{expected()}</Text>
        <Text size="sm" c="dimmed">{t('line.since', { clock: format.clock(wait.since) })}</Text>
      </div>
      {ready && (
        <Button size="compact-sm" variant="default" aria-label={t(called ? 'line.callAgainNamed' : 'line.callNamed', { who: wait.who, station: ready.name })} onClick={() => void acts.call(wait, ready)}>
          {t(called ? 'line.callAgain' : 'line.call')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" aria-label={t('line.giveUpNamed', { who: wait.who })} onClick={() => void acts.giveUp(wait)}>
        {t('line.giveUp')}
      </Button>
    </li>
  )
}
