import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useSayError } from './Failure.tsx'
import type { NextStep } from './notify.ts'
import { useWords } from './useWords.ts'

interface DoneToastProps {
  message: string
  undo: (() => Promise<unknown>) | undefined
  undoLabel: string | undefined
  next: NextStep | undefined
  close: () => void
}

export function DoneToast({ message, undo, undoLabel, next, close }: DoneToastProps) {
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
  const toast = (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{failed ?? message}</Text>
      {undo && !failed && (
        <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={() => void takeBack()}>
          {undoLabel ?? t('undo')}
        </Button>
      )}
    </Group>
  )
  if (!next || failed) return toast
  return (
    <Stack gap={6} align="flex-start">
      {toast}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          close()
          next.take()
        }}
      >
        {next.label}
      </Button>
    </Stack>
  )
}
