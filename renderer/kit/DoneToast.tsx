import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useSayError } from './Failure.tsx'
import { useWords } from './useWords.ts'

interface DoneToastProps {
  message: string
  undo: (() => Promise<unknown>) | undefined
  undoLabel: string | undefined
  close: () => void
}

export function DoneToast({ message, undo, undoLabel, close }: DoneToastProps) {
  const { t } = useWords('kit')
  const say = useSayError()
  const [failed, setFailed] = useState<string | null>(null)
  const takeBack = async () => {
    try {
      await undo?.()
      close()
    } catch (error) {
      setFailed(say(error))
    }
  }
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{failed ?? message}</Text>
      {undo && !failed && (
        <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={() => void takeBack()}>
          {undoLabel ?? t('undo')}
        </Button>
      )}
    </Group>
  )
}
