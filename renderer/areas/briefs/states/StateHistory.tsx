import { Anchor, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { StateChange } from '#shared/areas/briefs/states.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../briefs.module.css'

/** The steps a document took, each with who, when, what they said, and the text it had. */
export function StateHistory({ id, changes }: { id: string; changes: StateChange[] }) {
  const { t } = useWords('briefStates')
  const format = useFormat()
  if (changes.length === 0) return <Text size="sm" c="dimmed">{t('noHistory')}</Text>
  return (
    <>
      <Title order={2} size="h5">{t('history')}</Title>
      <ul className={classes.printings}>
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="sm">{t(change.to === 'draft' && change.from !== 'review' ? 'changes.newDraft' : `changes.${change.to}`, { who: change.by })}</Text>
            {change.own && <Text size="sm">{t('own', { who: change.by })}</Text>}
            {change.word && <Text size="sm" fs="italic">{t('said', { word: change.word })}</Text>}
            <Text size="xs" c="dimmed">
              {format.moment(change.at)} · <Anchor component={Link} href={`/${id}/versions/${change.version}`} size="xs">{t('itsText', { number: change.version })}</Anchor>
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
