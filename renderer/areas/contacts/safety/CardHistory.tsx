import { Button, Stack, Text, Title } from '@mantine/core'
import { answer, type CardChange, safetyLevel } from '#shared/areas/contacts/safety.schema.ts'
import { day } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useCardHistory } from './safety.data.ts'
import classes from './safety.module.css'

/** Who changed the card, when, and what. */
export function CardHistory({ contactId }: { contactId: string }) {
  const { t } = useWords('consents')
  const { moment } = useFormat()
  const say = useSayChange()
  const history = useCardHistory(contactId)
  if (history.error) return <Failure error={history.error} retry={() => history.refetch()} />
  const lines = history.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Stack component="section" gap="xs" aria-label={t('history.title')}>
      <Title order={3} size="h5">{t('history.title')}</Title>
      <ul className={classes.history}>
        {lines.map((line) => (
          <li key={line.id}>
            <Text size="sm" fw={600}>{t('history.line', { when: moment(line.at), who: line.by })}</Text>
            {line.changes.map((change) => <div key={change.field}>{say(change)}</div>)}
            {line.reason && <div className={classes.words}>{t('history.reason', { reason: line.reason })}</div>}
          </li>
        ))}
      </ul>
      {history.hasNextPage && <Button variant="default" size="compact-sm" onClick={() => void history.fetchNextPage()}>{t('history.more')}</Button>}
    </Stack>
  )
}

/** A change in words: "Call: no → yes", and of what is written in words, that it changed. */
function useSayChange() {
  const { t } = useWords('consents')
  const format = useFormat()
  const sayValue = (value: string) => {
    if (safetyLevel.safeParse(value).success) return t(`levels.${safetyLevel.parse(value)}`)
    if (answer.safeParse(value).success) return t(`answers.${answer.parse(value)}`)
    return day.safeParse(value).success ? format.day(value) : value
  }
  return ({ field, from, to }: CardChange['changes'][number]) => {
    const what = t(`history.fields.${field as 'level'}`)
    if (to === null) return t('history.words', { field: what })
    return from === null ? t('history.first', { field: what, to: sayValue(to) }) : t('history.change', { field: what, from: sayValue(from), to: sayValue(to) })
  }
}
