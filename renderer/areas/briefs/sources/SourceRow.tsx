import { Anchor, Badge, Button, Group, Text } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { citationOf } from '#shared/areas/briefs/citation.rules.ts'
import type { Source } from '#shared/areas/briefs/sources.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { CitationRuns } from './CitationRuns.tsx'
import classes from './sources.module.css'
import { useNameSource, useSourceUses, useToday } from './sources.data.ts'

/** A source as it is cited, how long ago someone looked at it, and in how many documents it is. */
export function SourceRow({ source, onEdit }: { source: Source; onEdit: () => void }) {
  const { t } = useWords('briefSources')
  const say = useSayError()
  const name = useNameSource()(source)
  const [showing, setShowing] = useState(false)
  const { mutate, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const { id } = source
  const archive = () => mutate(async () => {
    await client.briefs.sources.archive({ id })
    notifyDone(t('row.archivedDone', { name }), { undo: () => client.briefs.sources.restore({ id }) })
  })
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Group gap="xs">
          <Badge variant="default" tt="none">{t(`kinds.${source.kind}`)}</Badge>
          {source.archived && <Badge variant="default" tt="none">{t('row.archived')}</Badge>}
        </Group>
        <Text size="sm" lang={source.language} className={classes.citation}>
          <CitationRuns runs={citationOf(source, source.language)} />
        </Text>
        <Seen source={source} name={name} />
        {source.usedIn > 0 && (
          <Button variant="subtle" size="compact-sm" px={4} aria-expanded={showing} onClick={() => setShowing((before) => !before)}>
            {t('row.usedIn', { count: source.usedIn })}
          </Button>
        )}
        {showing && <Uses id={id} />}
        {error !== null && <Text size="sm" role="alert">{say(error)}</Text>}
      </div>
      <Group gap="xs" align="flex-start">
        <Button variant="default" size="compact-sm" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t('row.changeThis', { name })} onClick={onEdit}>{t('row.change')}</Button>
        {source.archived ? (
          <Button variant="default" size="compact-sm" leftSection={<IconArchiveOff size={16} aria-hidden />} aria-label={t('row.restoreThis', { name })} onClick={() => mutate(() => client.briefs.sources.restore({ id }))}>{t('row.restore')}</Button>
        ) : (
          <Button variant="default" size="compact-sm" leftSection={<IconArchive size={16} aria-hidden />} aria-label={t('row.archiveThis', { name })} onClick={archive}>{t('row.archive')}</Button>
        )}
      </Group>
    </li>
  )
}

/** When someone last looked at it; one button says that it was today. */
export function Seen({ source, name }: { source: Pick<Source, 'id' | 'seenOn' | 'stale'>; name: string }) {
  const { t } = useWords('briefSources')
  const format = useFormat()
  const say = useSayError()
  const today = useToday()
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      await client.briefs.sources.setSeen({ id: source.id, seenOn: today })
      notifyDone(t('seen.done', { name }), { undo: () => client.briefs.sources.setSeen({ id: source.id, seenOn: source.seenOn }) })
    },
  })
  return (
    <Group gap="xs">
      <Text size="sm" c={source.stale ? undefined : 'dimmed'}>{source.seenOn ? t('seen.on', { day: format.day(source.seenOn) }) : t('seen.never')}</Text>
      {source.stale && <Badge color="yellow" variant="outline" tt="none" className={classes.stale}>{t('seen.stale')}</Badge>}
      {source.seenOn !== today && (
        <Button variant="default" size="compact-xs" loading={isPending} aria-label={t('seen.againThis', { name })} onClick={() => mutate()}>
          {t('seen.again')}
        </Button>
      )}
      {error !== null && <Text size="sm" role="alert">{say(error)}</Text>}
    </Group>
  )
}

function Uses({ id }: { id: string }) {
  const { t } = useWords('briefSources')
  const uses = useSourceUses(id)
  if (uses.error) return <Failure error={uses.error} retry={() => uses.refetch()} />
  return (
    <ul className={classes.uses}>
      {uses.data?.map((use) => (
        <li key={use.id}>
          <Anchor component={Link} href={`/${use.id}?panel=sources`} size="sm" lang={use.language}>{use.title}</Anchor>
          <Text span size="sm" c="dimmed">{` · ${t('row.times', { count: use.count })}${use.archived ? ` · ${t('row.archived')}` : ''}`}</Text>
        </li>
      ))}
    </ul>
  )
}
