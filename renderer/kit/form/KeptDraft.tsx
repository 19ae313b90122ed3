import { Alert, Button, Group } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useWords } from '../useWords.ts'

/** Says that the form holds what was typed before and not saved (`restored` of `useDeskForm`), and offers to begin anew. */
export function KeptDraft({ restored, discard }: { restored: boolean; discard: () => Promise<void> }) {
  const { t } = useWords('kit')
  if (!restored) return null
  return (
    <Alert variant="light" icon={<IconHistory aria-hidden />}>
      <Group justify="space-between">
        {t('draft.kept')}
        <Button size="compact-sm" variant="default" onClick={() => void discard()}>
          {t('draft.discard')}
        </Button>
      </Group>
    </Alert>
  )
}
