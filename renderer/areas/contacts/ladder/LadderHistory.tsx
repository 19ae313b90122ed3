import { Button, Stack, Text, Title } from '@mantine/core'
import type { LadderMove, LadderStep } from '#shared/areas/contacts/ladder.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useShortDay } from '../ties/TieLists.tsx'
import classes from '../ties/ties.module.css'

interface LadderHistoryProps {
  moves: LadderMove[]
  steps: LadderStep[]
  more: boolean
  loadMore: () => void
}

/** Every move, newest first: from where to where, when, by whom and why. */
export function LadderHistory({ moves, steps, more, loadMore }: LadderHistoryProps) {
  const { t, language } = useWords('ties')
  const { zone } = useFormat()
  const { date } = useShortDay()
  const named = (id: string | null) => steps.find((step) => step.id === id)?.name[language] ?? t('ladder.off')
  const takenBack = new Set(moves.map(({ takesBack }) => takesBack))
  return (
    <section>
      <Title order={3} size="h6" mb={4}>
        {t('ladder.history')}
      </Title>
      {moves.length === 0 && <Text size="sm" c="dimmed">{t('ladder.none')}</Text>}
      <ul className={classes.steps}>
        {moves.map((move) => (
          <li key={move.id} className={classes.tie}>
            <div className={classes.what}>
              <Text size="sm" td={takenBack.has(move.id) ? 'line-through' : undefined}>
                {t('ladder.from', { from: named(move.from), to: named(move.to) })}
              </Text>
              <Text size="xs" c="dimmed">
                {[t('ladder.by', { when: date(dayAt(move.at, zone)), member: move.by }), takenBack.has(move.id) && t('ladder.takenBack'), move.takesBack && t('ladder.takesBack')].filter(Boolean).join(' · ')}
              </Text>
              {move.why && <Text size="sm" className={classes.note}>{move.why}</Text>}
            </div>
          </li>
        ))}
      </ul>
      {more && (
        <Stack mt="xs">
          <Button variant="default" size="xs" onClick={loadMore}>
            {t('ladder.more')}
          </Button>
        </Stack>
      )}
    </section>
  )
}
