import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { VersionLine } from './VersionLine.tsx'
import { useVersions } from './versions.data.ts'
import classes from './versions.module.css'

/** The texts kept of a document, by day: to be read, compared, called something, brought back. */
export function VersionsPanel({ brief }: AsideProps) {
  const { t } = useWords('briefVersions')
  const format = useFormat()
  const versions = useVersions(brief.id)
  if (versions.error) return <Failure error={versions.error} retry={() => versions.refetch()} />
  if (!versions.data) return null
  const points = versions.data.pages.flatMap(({ items }) => items)
  if (points.length === 0) return <Text size="sm" c="dimmed">{t('empty')}</Text>
  const days = Map.groupBy(points, ({ at }) => dayAt(at, format.zone))
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">{t('hint')}</Text>
      {points.length > 1 && (
        <Anchor component={Link} href={`/${brief.id}/compare?from=${points[1]!.number}`} size="sm" className={classes.link}>
          <IconArrowsDiff size={16} aria-hidden /> {t('compare')}
        </Anchor>
      )}
      {[...days].map(([day, kept]) => (
        <section key={day} aria-label={format.day(day)}>
          <Title order={2} size="h6" mb={4}>{format.day(day)}</Title>
          <ul className={classes.points}>
            {kept.map((point) => (
              <VersionLine key={point.number} briefId={brief.id} point={point} now={point.number === brief.version} />
            ))}
          </ul>
        </section>
      ))}
      {versions.hasNextPage && (
        <Button variant="default" size="compact-sm" loading={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  )
}
