import { Anchor, Badge, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { BriefSummary } from '#shared/areas/briefs/briefs.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './briefs.module.css'

/** Documents, each with its language, the beginning of its text, and its other language when there is one. */
export function BriefRows({ briefs }: { briefs: BriefSummary[] }) {
  const { t } = useWords('briefs')
  return (
    <ul className={classes.rows} aria-label={t('title')}>
      {briefs.map((brief) => (
        <BriefRow key={brief.id} brief={brief} />
      ))}
    </ul>
  )
}

function BriefRow({ brief }: { brief: BriefSummary }) {
  const { t } = useWords('briefs')
  const format = useFormat()
  const other = brief.language === 'en-CA' ? 'fr-CA' : 'en-CA'
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Group gap="xs">
          <Anchor component={Link} href={`/${brief.id}`} fw={600} lang={brief.language}>
            {brief.title}
          </Anchor>
          <Badge variant="outline">{t(`languages.${brief.language}`)}</Badge>
          {brief.archived && (
            <Badge variant="outline" color="gray">
              {t('archived')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed" lineClamp={2} lang={brief.language}>
          {brief.excerpt}
        </Text>
      </div>
      <div className={classes.when}>
        <Text size="sm">{t('list.changed', { when: format.moment(brief.updatedAt) })}</Text>
        {brief.pairId ? (
          <Anchor component={Link} href={`/${brief.pairId}`} size="sm" aria-label={t(`pair.openOf.${other}`, { title: brief.title })}>
            {t(`pair.also.${other}`)}
          </Anchor>
        ) : (
          <Text size="sm" c="dimmed">
            {t(`pair.none.${other}`)}
          </Text>
        )}
      </div>
    </li>
  )
}
