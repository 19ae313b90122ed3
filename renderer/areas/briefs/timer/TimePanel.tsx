import { NumberInput, Stack, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { clockOf, type Fit, fitOf, paces, spokenParts, timed, usualPace } from '#shared/areas/briefs/speaking.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { useFieldValues } from '../fieldValues.ts'
import { PracticeClock } from './PracticeClock.tsx'
import { useLimit } from './useLimit.ts'

/** How long the text takes to say, against the minutes there are; and a clock to practise with. */
export function TimePanel({ brief, body, meetingId }: AsideProps) {
  const { t } = useWords('briefReading')
  const { values } = useFieldValues()
  const [pace, setPace] = useLocalStorage<number>({ key: 'desk.briefs.pace', defaultValue: usualPace, getInitialValueInEffect: false })
  const given = useLimit(brief.bodyId, meetingId ?? brief.meetingId)
  const [chosen, setChosen] = useState<number | null>(null)
  const limit = chosen ?? given?.minutes ?? null
  const parts = useMemo(() => timed(spokenParts(body, brief.language, values), pace), [body, brief.language, values, pace])
  const words = parts.reduce((sum, part) => sum + part.words, 0)
  return (
    <Stack gap="md">
      <NumberInput label={t('time.pace')} description={t('time.paceHint')} min={paces.slowest} max={paces.fastest} step={5} allowDecimal={false} clampBehavior="blur" value={pace} onChange={(value) => isPace(value) && setPace(value)} />
      <NumberInput
        label={t('time.limit')}
        description={given ? t('time.limitOf', { body: given.name }) : t('time.noLimit')}
        min={1}
        max={240}
        allowDecimal={false}
        value={limit ?? ''}
        onChange={(value) => setChosen(typeof value === 'number' && value > 0 ? value : null)}
      />
      {words === 0 ? (
        <Text size="sm" c="dimmed">{t('time.empty')}</Text>
      ) : (
        <>
          <Total words={words} pace={pace} fit={limit === null ? null : fitOf(words, pace, limit)} />
          <PracticeClock parts={parts} limitSeconds={limit === null ? null : limit * 60} language={brief.language} />
        </>
      )}
    </Stack>
  )
}

const isPace = (value: string | number): value is number => typeof value === 'number' && value >= paces.slowest && value <= paces.fastest

function Total({ words, pace, fit }: { words: number; pace: number; fit: Fit | null }) {
  const { t } = useWords('briefReading')
  const format = useFormat()
  return (
    <div>
      <Text fw={600}>{t('time.total', { clock: clockOf((words * 60) / pace), count: words, words: format.number(words) })}</Text>
      {fit && <Text size="sm">{fit.cut > 0 ? t('time.over', { clock: clockOf(-fit.left), count: fit.cut }) : t('time.fits', { clock: clockOf(fit.left) })}</Text>}
    </div>
  )
}
