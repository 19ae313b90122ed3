import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Site } from '#shared/areas/space/rooms.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** A site's name and where it is; `onEdit` for those who may change it. */
export function SiteHead({ site, onEdit }: { site: Site; onEdit: (() => void) | null }) {
  const { t } = useWords('rooms')
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Stack gap={0} style={{ overflowWrap: 'anywhere' }}>
        <Group gap="xs">
          <Title order={2} size="h4" id={`site-${site.id}`}>{site.name}</Title>
          {site.archived && <Badge variant="outline">{t('site.archivedMark')}</Badge>}
        </Group>
        {site.address && <Text size="sm">{site.address}</Text>}
        {site.notes && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>{site.notes}</Text>}
      </Stack>
      {onEdit && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" aria-label={t('site.editOne', { site: site.name })} onClick={onEdit}>{t('edit')}</Button>
          <ArchiveSite site={site} />
        </Group>
      )}
    </Group>
  )
}

function ArchiveSite({ site }: { site: Site }) {
  const { t } = useWords('rooms')
  const say = useSayError()
  const restore = () => client.space.restoreSite({ id: site.id })
  const act = async () => {
    try {
      if (site.archived) return void (await restore())
      await client.space.archiveSite({ id: site.id })
      notifyDone(t('site.archived', { site: site.name }), { undo: restore })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Button size="compact-sm" variant="default" aria-label={t(site.archived ? 'site.restoreOne' : 'site.archiveOne', { site: site.name })} onClick={() => void act()}>
      {t(site.archived ? 'site.restore' : 'site.archive')}
    </Button>
  )
}
