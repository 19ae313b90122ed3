import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import type { Hold } from '#shared/areas/briefs/editing.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface ReadingNoteProps {
  hold: Extract<Hold, { mode: 'read' }>
  take: { mutate: () => void; isPending: boolean; error: unknown }
}

/** Why a document can only be read here, and the way to write it all the same. */
export function ReadingNote({ hold: { holder, taken }, take }: ReadingNoteProps) {
  const { t } = useWords('briefEditor')
  const say = useSayError()
  const format = useFormat()
  const said = holder && { name: holder.name, since: format.moment(holder.since) }
  const title = !said ? t('reading.free') : taken ? t('reading.taken', said) : holder.mine ? t('reading.mine', said) : t('reading.other', said)
  return (
    <Alert variant="light" role="status" icon={holder ? <IconLock aria-hidden /> : <IconLockOpen aria-hidden />} title={title}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{holder ? t(taken ? 'reading.takenHint' : 'reading.hint') : t('reading.freeHint')}</Text>
        <Group gap="xs">
          <Button size="compact-sm" loading={take.isPending} onClick={() => take.mutate()}>
            {t(holder ? 'reading.take' : 'reading.write')}
          </Button>
        </Group>
        {take.error !== null && <Text size="sm">{say(take.error)}</Text>}
      </Stack>
    </Alert>
  )
}
