import { Button, Group, Kbd, Paper, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowRight, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { hour, minute } from '#shared/base/time.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ActFailure } from '../ActFailure.tsx'
import { useSayText } from '../kinds/shippedTexts.ts'
import type { useLive } from './live.data.ts'
import { useSayPace } from './useSayPace.ts'

interface LiveBarProps {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  night: ReturnType<typeof useLive>
  /** The item that was just taken up. */
  onTaken: (itemId: string) => void
}

/** So long before and after a meeting someone may still start its clock; at other times that is a slip. */
const around = 12 * hour

/** The night's clock: begins the meeting, goes from item to item, and says by how much it is over. */
export function LiveBar({ meeting, agenda, night, onTaken }: LiveBarProps) {
  const { t } = useWords('agenda')
  const say = useSayText()
  const { clock, live, mark, marked, now } = night
  const { mutate, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const running = clock.startedAt !== null && clock.endedAt === null
  const next = agenda.find(({ id }) => id === live.nextId)
  const current = agenda.find(({ id }) => id === clock.current?.itemId)
  const spent = live.items.find(({ state }) => state === 'current')?.spent ?? 0
  const on = !meeting.cancelled && (marked || (now >= meeting.start - around && now <= meeting.end + around))
  const take = (itemId: string) => mutate(() => mark('item', itemId).then(() => onTaken(itemId)))
  const startOrEnd = () => !isPending && on && mutate(() => mark(running ? 'ended' : 'began'))
  const goOn = () => running && next && !isPending && take(next.id)
  useHotkeys([['alt+S', startOrEnd], ['alt+N', goOn]], [])
  if (!on) return null
  return (
    <Paper withBorder p="md" component="section" aria-label={t('live.title')}>
      <Stack gap="xs">
        <div aria-live="polite">
          <Text fw={600}>{current ? t('live.now', { title: say(current.title) }) : t(running ? 'live.running' : clock.endedAt === null ? 'live.notYet' : 'live.over')}</Text>
          {current && <Text size="sm" c="dimmed">{t('live.ofMinutes', { spent: Math.floor(spent / minute), count: current.minutes })}</Text>}
          <Pace night={night} />
        </div>
        <Group gap="xs">
          {running && next && (
            <Button leftSection={<IconArrowRight size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('live.nextKeys')}</Kbd>} aria-keyshortcuts="Alt+N" loading={isPending} onClick={() => take(next.id)}>
              {t(clock.current ? 'live.next' : 'live.first', { title: say(next.title) })}
            </Button>
          )}
          <Button
            variant={running ? 'default' : 'filled'}
            leftSection={running ? <IconPlayerStop size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
            rightSection={<Kbd size="xs">{t('live.startKeys')}</Kbd>}
            aria-keyshortcuts="Alt+S"
            loading={isPending}
            onClick={startOrEnd}
          >
            {t(running ? 'live.end' : clock.endedAt === null ? 'live.start' : 'live.resume')}
          </Button>
          {(clock.startedAt !== null || marked) && (
            <Button variant="subtle" disabled={isPending || clock.startedAt === null} onClick={() => mutate(() => mark('undone'))}>
              {t('live.undo')}
            </Button>
          )}
        </Group>
        <ActFailure error={error} />
      </Stack>
    </Paper>
  )
}

function Pace({ night: { clock, live } }: { night: ReturnType<typeof useLive> }) {
  const sayPace = useSayPace()
  if (clock.startedAt === null) return null
  const over = live.overMinutes > 0
  return <Text size="sm" fw={over ? 600 : undefined} c={over ? 'var(--mantine-color-error)' : undefined}>{sayPace(clock, live)}</Text>
}
