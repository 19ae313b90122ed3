import { Button, Group, Text } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'

/** Says that the form holds what was typed before, and offers to begin anew. */
export function KeptDraft({ discard }: { discard: () => Promise<void> }) {
  const { t } = useWords('loans')
  return (
    <Group justify="space-between">
      <Text size="sm">{t('draft.kept')}</Text>
      <Button variant="default" size="compact-sm" onClick={() => void discard()}>
        {t('draft.discard')}
      </Button>
    </Group>
  )
}
