import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Puts a document away once what was typed is saved; the toast takes it back. */
export function ArchiveButton({ brief, before }: { brief: Brief; before: () => Promise<void> }) {
  const { t } = useWords('briefs')
  const say = useSayError()
  const archive = useMutation({
    mutationFn: async () => {
      await before()
      return client.briefs.archive({ id: brief.id })
    },
    onSuccess: () => notifyDone(t('archive.done', { title: brief.title }), { undo: () => client.briefs.restore({ id: brief.id }) }),
    onError: (error) => notifyFailure(say(error)),
  })
  if (brief.archived) return null
  return (
    <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} loading={archive.isPending} onClick={() => archive.mutate()}>
      {t('archive.put')}
    </Button>
  )
}

/** Says that a document is put away, and brings it back. */
export function ArchivedNote({ brief }: { brief: Brief }) {
  const { t } = useWords('briefs')
  const say = useSayError()
  const restore = useMutation(desk.briefs.restore.mutationOptions())
  return (
    <Alert variant="light" color="gray" icon={<IconArchive aria-hidden />} title={t('archive.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('archive.hint')}</Text>
        <Group>
          <Button size="compact-sm" variant="default" loading={restore.isPending} onClick={() => restore.mutate({ id: brief.id })}>
            {t('archive.restore')}
          </Button>
        </Group>
        {restore.error && <Text size="sm">{say(restore.error)}</Text>}
      </Stack>
    </Alert>
  )
}
