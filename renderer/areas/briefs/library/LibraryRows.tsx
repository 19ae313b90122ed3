import { Anchor, Badge, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { LibraryEntry } from '#shared/areas/briefs/library.schema.ts'
import { markedIn } from '#shared/areas/briefs/passage.rules.ts'
import { otherLanguage } from '#shared/base/language.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../briefs.module.css'
import { GoodUntil } from './GoodUntil.tsx'
import { Pieces } from './Pieces.tsx'

/** Documents, each with its kind, what it says where the words stand, and how far each of its languages is. */
export function LibraryRows({ entries, search }: { entries: LibraryEntry[]; search: string }) {
  const { t } = useWords('briefLibrary')
  return (
    <ul className={classes.rows} aria-label={t('title')}>
      {entries.map((entry) => (
        <LibraryRow key={entry.id} entry={entry} search={search} />
      ))}
    </ul>
  )
}

function LibraryRow({ entry, search }: { entry: LibraryEntry; search: string }) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const { pair, passage } = entry
  const other = otherLanguage(entry.language)
  const archived = (
    <Badge variant="outline" color="gray" c="var(--mantine-color-text)">
      {t('archived')}
    </Badge>
  )
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Group gap="xs">
          <Anchor component={Link} href={`/${entry.id}`} fw={600} lang={entry.language}>
            <Pieces pieces={markedIn(entry.title, search)} />
          </Anchor>
          {entry.archived && archived}
          <GoodUntil expiresOn={entry.expiresOn} />
        </Group>
        <Text size="sm" c="dimmed" lineClamp={passage ? 3 : 2} lang={entry.language}>
          {passage ? <Pieces pieces={passage} /> : entry.excerpt}
        </Text>
        <Text size="xs" c="dimmed" mt={2}>
          {[t(`kinds.${entry.kind}`), entry.topic].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={classes.when}>
        <Text size="sm">{t('languageState', { language: t(`languages.${entry.language}`), state: t(`states.${entry.state}`) })}</Text>
        {pair ? (
          <Group gap={6}>
            <Anchor component={Link} href={`/${pair.id}`} size="sm" aria-label={t('openOther', { language: t(`languages.${pair.language}`), state: t(`states.${pair.state}`), title: pair.title })}>
              {t('languageState', { language: t(`languages.${pair.language}`), state: t(`states.${pair.state}`) })}
            </Anchor>
            {pair.archived && archived}
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t(`missing.${other}`)}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {t('changed', { when: format.moment(Math.max(entry.updatedAt, pair?.updatedAt ?? 0)) })}
        </Text>
      </div>
    </li>
  )
}
