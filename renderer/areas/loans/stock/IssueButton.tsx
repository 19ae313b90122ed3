import { Alert, Button, Group, Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Issuing } from './IssueForm.tsx'

/** The button that issues; after asking for very many, the question and its two answers in its place. */
export function IssueButton({ issuing, items }: { issuing: Issuing; items: Item[] }) {
  const { t } = useWords('loans')
  const kit = useWords('kit')
  const format = useFormat()
  const { asked, forgetAsked, saveAsked, busy, form } = issuing
  const [quantity, itemId] = useWatch({ control: form.control, name: ['quantity', 'itemId'] })
  // What was changed since is another wish: it is asked anew.
  if (!asked || asked.quantity !== quantity || asked.itemId !== itemId)
    return (
      <Group>
        <Button type="submit" loading={busy}>
          {t('issue.do')}
        </Button>
      </Group>
    )
  const worth = (items.find((item) => item.id === itemId)?.unitValue ?? 0) * asked.quantity
  return (
    <Alert color="yellow" role="alert">
      <Text size="sm" mb="xs">
        {t('issue.sure', { quantity: format.number(asked.quantity), value: format.money(worth) })}
      </Text>
      <Group>
        {/* The safe answer has the focus: an Enter held too long must not say yes. */}
        <Button variant="default" size="compact-md" autoFocus onClick={forgetAsked}>
          {kit.t('cancel')}
        </Button>
        <Button size="compact-md" loading={busy} onClick={() => void saveAsked()}>
          {t('issue.doMany', { quantity: format.number(asked.quantity) })}
        </Button>
      </Group>
    </Alert>
  )
}
