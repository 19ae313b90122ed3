import { Alert, Button, Group, Text } from '@mantine/core'
import { useWords } from './useWords.ts'

interface SureButtonProps {
  /** What the button of the form says. */
  label: string
  busy: boolean
  /** Drawn small and plain, for what is done seldom. */
  quiet?: boolean
  /** What is asked first, and the answer that does it; null: nothing is asked. */
  asked: { question: string; yes: string } | null
  onForget: () => void
  onYes: () => void
}

/** The button that saves a form; after asking about what is more often a slip than a wish, the question and its two answers in its place. */
export function SureButton({ label, busy, quiet = false, asked, onForget, onYes }: SureButtonProps) {
  const { t } = useWords('kit')
  if (!asked)
    return (
      <Group>
        <Button type="submit" loading={busy} {...(quiet ? { size: 'compact-sm', variant: 'default' } : {})}>
          {label}
        </Button>
      </Group>
    )
  return (
    <Alert color="yellow" role="alert">
      <Text size="sm" mb="xs">
        {asked.question}
      </Text>
      <Group>
        {/* The safe answer has the focus: an Enter held too long must not say yes. */}
        <Button variant="default" size="compact-md" autoFocus onClick={onForget}>
          {t('cancel')}
        </Button>
        <Button size="compact-md" loading={busy} onClick={onYes}>
          {asked.yes}
        </Button>
      </Group>
    </Alert>
  )
}
