import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconRotate } from '@tabler/icons-react'
import { clockOf, partAt, type TimedPart } from '#shared/areas/briefs/speaking.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './timer.module.css'
import { usePractice } from './usePractice.ts'

interface PracticeClockProps {
  parts: TimedPart[]
  /** Null: there is no limit. */
  limitSeconds: number | null
  /** The language of the text. */
  language: Language
}

/** A clock to read aloud by: where one should be, and when time is up, in words and in colour. */
export function PracticeClock({ parts, limitSeconds, language }: PracticeClockProps) {
  const { t } = useWords('briefReading')
  const { seconds, running, start, pause, reset } = usePractice()
  const begun = running || seconds > 0
  const over = limitSeconds !== null && seconds > limitSeconds
  const at = begun ? partAt(parts, seconds) : -1
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>{t('clock.title')}</Text>
      <Group gap="sm">
        <div className={classes.clock} data-over={over || undefined} role="timer" aria-label={t('clock.title')}>{clockOf(seconds)}</div>
        {limitSeconds !== null && <Text size="sm">{over ? t('clock.over', { clock: clockOf(seconds - limitSeconds) }) : t('clock.left', { clock: clockOf(limitSeconds - seconds) })}</Text>}
      </Group>
      <Group gap="xs">
        {running ? (
          <Button variant="default" leftSection={<IconPlayerPause size={18} aria-hidden />} onClick={pause}>{t('clock.pause')}</Button>
        ) : (
          <Button leftSection={<IconPlayerPlay size={18} aria-hidden />} onClick={start}>{t(begun ? 'clock.goOn' : 'clock.start')}</Button>
        )}
        {begun && <Button variant="default" leftSection={<IconRotate size={18} aria-hidden />} onClick={reset}>{t('clock.reset')}</Button>}
      </Group>
      {/* Said once at each part and when time is up, not each second. */}
      <VisuallyHidden role="status">{running && (over ? t('clock.upSaid') : t('clock.shouldBe', { part: parts[at]?.title || t('clock.beginning') }))}</VisuallyHidden>
      <ol className={classes.parts} aria-label={t('clock.parts')}>
        {parts.map((part, index) => (
          // Parts are only ever drawn anew together.
          <li key={index} aria-current={index === at ? 'step' : undefined}>
            <span className={classes.from}>{clockOf(part.from)}</span>
            <span lang={language}>{part.title || t('clock.beginning')}</span>
            <span className={classes.length}>{t('clock.length', { clock: clockOf(part.seconds) })}</span>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
