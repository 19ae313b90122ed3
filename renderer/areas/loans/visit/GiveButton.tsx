import { Alert, Button, Group, Text } from '@mantine/core'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { VisitForm } from './useVisitForm.ts'

/** The button that hands out; after asking for very many, the question and its two answers in its place. */
export function GiveButton({ visiting: { asked, busy, forget, saveAsked } }: { visiting: VisitForm }) {
  const { t } = useWords('visit')
  const kit = useWords('kit')
  const format = useFormat()
  if (asked === null)
    return (
      <Group>
        <Button type="submit" loading={busy}>
          {t('give')}
        </Button>
      </Group>
    )
  return (
    <Alert color="yellow" role="alert">
      <Text size="sm" mb="xs">
        {t('sure', { amounts: asked.map((count) => format.number(count)).join(', ') })}
      </Text>
      <Group>
        {/* The safe answer has the focus: an Enter held too long must not say yes. */}
        <Button variant="default" size="compact-md" autoFocus onClick={forget}>
          {kit.t('cancel')}
        </Button>
        <Button size="compact-md" loading={busy} onClick={() => void saveAsked()}>
          {t('giveMany')}
        </Button>
      </Group>
    </Alert>
  )
}
