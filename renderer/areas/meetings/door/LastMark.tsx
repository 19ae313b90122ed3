import { Button, Group, Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Marking } from './useMarking.ts'

/** What was marked last, where the eye is, with the way back: at a door a heap of notices would stand in the way of the list. */
export function LastMark({ marking: { last, undo, busy } }: { marking: Marking }) {
  const { t } = useWords('meetingDoor')
  const { clock } = useFormat()
  useHotkeys([['alt+Z', undo]], [])
  return (
    <Group gap="sm" mih={36} role="status">
      {last && <Text fw={600}>{t(`last.${last.what}`, { name: last.name, when: last.at === null ? t('unknownTime') : clock(last.at) })}</Text>}
      {last?.undo && (
        <Button variant="default" size="compact-md" loading={busy} onClick={undo} rightSection={<Kbd size="xs">{t('last.undoKeys')}</Kbd>} aria-keyshortcuts="Alt+Z">
          {t('last.undo')}
        </Button>
      )}
    </Group>
  )
}
