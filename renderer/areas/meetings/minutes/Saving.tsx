import { Button, Group, Text } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Warning } from '../Warning.tsx'
import type { useAutosave } from './useAutosave.ts'

/** Whether what is typed is saved, and what to do when another window wrote there too. */
export function Saving({ of }: { of: Pick<ReturnType<typeof useAutosave>, 'waiting' | 'error' | 'overtaken' | 'takeTheirs' | 'keepMine'> }) {
  const { t } = useWords('minutes')
  if (of.overtaken)
    return (
      <div role="alert">
        <Warning>{t('saving.overtaken')}</Warning>
        <Group gap="xs" mt={4}>
          <Button size="compact-sm" variant="default" onClick={of.takeTheirs}>{t('saving.theirs')}</Button>
          <Button size="compact-sm" variant="default" onClick={of.keepMine}>{t('saving.mine')}</Button>
        </Group>
      </div>
    )
  if (of.error !== null) return <ActFailure error={of.error} />
  return <Text size="xs" c="dimmed" mih={18}>{of.waiting ? t('saving.now') : ''}</Text>
}
