import { useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Issuing } from './IssueForm.tsx'

/** The button that issues; very many are asked about, with what they are worth. */
export function IssueButton({ issuing: { asked, forgetAsked, saveAsked, busy, form }, items }: { issuing: Issuing; items: Item[] }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const [quantity, itemId] = useWatch({ control: form.control, name: ['quantity', 'itemId'] })
  // What was changed since is another wish: it is asked anew.
  const same = asked && asked.quantity === quantity && asked.itemId === itemId ? asked : null
  const worth = (items.find((item) => item.id === itemId)?.unitValue ?? 0) * (same?.quantity ?? 0)
  const question = same && {
    question: t('issue.sure', { quantity: format.number(same.quantity), value: format.money(worth) }),
    yes: t('issue.doMany', { quantity: format.number(same.quantity) }),
  }
  return <SureButton label={t('issue.do')} busy={busy} asked={question} onForget={forgetAsked} onYes={() => void saveAsked()} />
}
