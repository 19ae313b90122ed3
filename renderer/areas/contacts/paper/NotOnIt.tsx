import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Warning } from '#renderer/kit/paper/PaperDesk.tsx'

interface NotOnItProps {
  list: { leftOut: number; beyond: number; withoutAddress?: number; withoutPhone?: number }
}

/** Who is not on the paper, told before it is printed. */
export function NotOnIt({ list: { leftOut, beyond, withoutAddress = 0, withoutPhone = 0 } }: NotOnItProps) {
  const { t } = useWords('contactPaper')
  const { number } = useFormat()
  const counts = [['withoutAddress', withoutAddress], ['withoutPhone', withoutPhone], ['leftOut', leftOut], ['beyond', beyond]] as const
  return counts.map(([key, count]) => count > 0 && <Warning key={key}>{t(`count.${key}`, { count, formatted: number(count) })}</Warning>)
}
