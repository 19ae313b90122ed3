import { Stack, Switch, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { lixTarget, type Reading } from '#shared/areas/briefs/readability.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { useFieldValues } from '../fieldValues.ts'
import { PassageList } from './PassageList.tsx'
import type { Passage } from './passages.ts'
import classes from './reading.module.css'
import { markPassages } from './readingMarks.ts'
import { useReading } from './useReading.ts'

/** How easily the text reads, against what it should; and what in it is hard, marked where it stands. */
export function ReadingPanel({ brief, body, editor }: AsideProps) {
  const { t } = useWords('briefReading')
  const { values } = useFieldValues()
  const read = useReading(brief, body, editor, values)
  const [marking, setMarking] = useState(true)
  const say = useSayPassage()
  const passages = read?.passages
  useEffect(() => {
    if (editor && passages && marking) markPassages(editor, passages, say)
    return () => {
      if (editor) markPassages(editor, [], say)
    }
  }, [editor, passages, marking, say])
  if (!read) return <Text size="sm" c="dimmed">{t('reading')}</Text>
  if (!read.reading) return <Text size="sm" c="dimmed">{t('empty')}</Text>
  return (
    <Stack gap="md">
      <Measures reading={read.reading} language={brief.language} targetGrade={brief.targetGrade} />
      <Switch label={t('mark')} checked={marking} onChange={(event) => setMarking(event.currentTarget.checked)} />
      <PassageList passages={read.passages} language={brief.language} editor={editor} />
    </Stack>
  )
}

function Measures({ reading, language, targetGrade }: { reading: Reading; language: Language; targetGrade: number | null }) {
  const { t } = useWords('briefReading')
  const format = useFormat()
  const tenth = (value: number) => format.number(Math.round(value * 10) / 10)
  const figures: [string, string][] = [
    ...(reading.grade === null ? [] : [[t('figures.grade'), tenth(Math.max(0, reading.grade))] as [string, string]]),
    [t(`figures.ease.${language}`), tenth(reading.ease)],
    ...(language === 'fr-CA' ? [['LIX', tenth(reading.lix)] as [string, string]] : []),
    [t('figures.sentenceLength'), tenth(reading.sentenceLength)],
    [t('figures.words'), format.number(reading.words)],
    [t('figures.sentences'), format.number(reading.sentences)],
  ]
  return (
    <Stack gap="xs">
      <Text fw={600}>{t(`bands.${language}.${reading.band}`)}</Text>
      {targetGrade !== null && (
        <Text size="sm">
          {language === 'en-CA' ? t('target.grade', { grade: targetGrade }) : t('target.lix', { lix: lixTarget(targetGrade) })} {verdictOf(reading, t)}
        </Text>
      )}
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}

function verdictOf({ onTarget }: Reading, t: ReturnType<typeof useWords<'briefReading'>>['t']): string {
  if (onTarget === null) return t('target.short')
  return onTarget ? t('target.met') : t('target.missed')
}

/** What a mark in the text says of its passage. */
function useSayPassage(): (passage: Passage) => string {
  const { t } = useWords('briefReading')
  return useCallback(
    (passage) => {
      if (passage.kind === 'jargon') return passage.instead ? t('hints.instead', { instead: passage.instead }) : t('hints.leaveOut')
      return passage.kind === 'hard' ? t('hints.hard') : t('hints.long', { count: passage.words })
    },
    [t],
  )
}
