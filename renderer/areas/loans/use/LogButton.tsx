import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface LogButtonProps {
  /** The amount that was asked about, in words; null: nothing is asked. */
  asked: string | null
  busy: boolean
  onForget: () => void
  onYes: () => void
}

/** The button that writes a job down; very many are asked about. */
export function LogButton({ asked, ...acts }: LogButtonProps) {
  const { t } = useWords('use')
  return <SureButton label={t('log.do')} asked={asked === null ? null : { question: t('log.sure', { amount: asked }), yes: t('log.doMany', { amount: asked }) }} {...acts} />
}
