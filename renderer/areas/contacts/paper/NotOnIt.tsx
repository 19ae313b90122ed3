import type { PermitPurpose } from '#shared/areas/contacts/safety.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { LeftOut } from '../safety/LeftOut.tsx'
import type { PaperWish } from './paper.data.ts'
import { Warning } from '#renderer/kit/paper/PaperDesk.tsx'

interface NotOnItProps {
  wish: PaperWish
  purpose: PermitPurpose
  onPermit: (permitId: string) => void
  list: { leftOut: number; beyond: number; withoutAddress?: number; withoutPhone?: number }
}

/** Who is not on the paper, told before it is printed; those unsafe to contact can be included by a permit. */
export function NotOnIt({ wish, purpose, onPermit, list: { leftOut, beyond, withoutAddress = 0, withoutPhone = 0 } }: NotOnItProps) {
  const { t } = useWords('contactPaper')
  const { number } = useFormat()
  const counts = [['withoutAddress', withoutAddress], ['withoutPhone', withoutPhone], ['beyond', beyond]] as const
  return (
    <>
      {counts.map(([key, count]) => count > 0 && <Warning key={key}>{t(`count.${key}`, { count, formatted: number(count) })}</Warning>)}
      {leftOut > 0 && (
        <LeftOut selection={wish.selection} purpose={purpose} onPermit={onPermit}>
          <Warning>{t('count.leftOut', { count: leftOut, formatted: number(leftOut) })}</Warning>
        </LeftOut>
      )}
    </>
  )
}
