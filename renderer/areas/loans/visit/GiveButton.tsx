import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { VisitForm } from './useVisitForm.ts'

/** The button that hands out; very many are asked about. */
export function GiveButton({ visiting: { asked, busy, forget, saveAsked } }: { visiting: VisitForm }) {
  const { t } = useWords('visit')
  const format = useFormat()
  const question = asked && { question: t('sure', { amounts: asked.map((count) => format.number(count)).join(', ') }), yes: t('giveMany') }
  return <SureButton label={t('give')} busy={busy} asked={question} onForget={forget} onYes={() => void saveAsked()} />
}
