import { Alert, Button, Group, Text } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'

interface LogButtonProps {
  /** The amount that was asked about, in words; null: nothing is asked. */
  asked: string | null
  busy: boolean
  onForget: () => void
  onYes: () => void
}

/** The button that writes a job down; after asking for very many, the question and its two answers in its place. */
export function LogButton({ asked, busy, onForget, onYes }: LogButtonProps) {
  const { t } = useWords('use')
  const kit = useWords('kit')
  if (asked === null)
    return (
      <Group>
        <Button type="submit" loading={busy}>
          {t('log.do')}
        </Button>
      </Group>
    )
  return (
    <Alert color="yellow" role="alert">
      <Text size="sm" mb="xs">
        {t('log.sure', { amount: asked })}
      </Text>
      <Group>
        {/* The safe answer has the focus: an Enter held too long must not say yes. */}
        <Button variant="default" size="compact-md" autoFocus onClick={onForget}>
          {kit.t('cancel')}
        </Button>
        <Button size="compact-md" loading={busy} onClick={onYes}>
          {t('log.doMany', { amount: asked })}
        </Button>
      </Group>
    </Alert>
  )
}
