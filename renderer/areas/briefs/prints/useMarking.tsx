import { type ReactNode, useState } from 'react'
import type { Print, printedHow } from '#shared/areas/briefs/prints.schema.ts'
import type { z } from 'zod'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { MarkForm } from './MarkForm.tsx'
import { useSayPrint } from './useSayPrint.ts'

export type How = z.input<typeof printedHow>

/** What is to be marked as printed: how it is called, how many pages it is, and the call that does it. */
export interface ToMark {
  what: string
  pages: number
  mark: (how: How) => Promise<Print[]>
}

/**
 * Marks as printed at once; where the account wants to be told something first (no price, over the quota, very many),
 * a panel asks it. `panel` is to be drawn.
 */
export function useMarking(onDone?: () => void): { mark: (wanted: ToMark) => Promise<void>; panel: ReactNode } {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const sayError = useSayError()
  const [asking, setAsking] = useState<{ wanted: ToMark; failure: unknown } | null>(null)
  const done = ({ what }: ToMark, prints: Print[]) => {
    setAsking(null)
    const ids = prints.map(({ id }) => id)
    notifyDone(say.done(prints, what), { undo: () => client.briefs.prints.cancel({ ids, reason: t('done.undone') }) })
    onDone?.()
  }
  const mark = async (wanted: ToMark) => {
    try {
      done(wanted, await wanted.mark({}))
    } catch (error) {
      if (mayBeAnswered(error)) setAsking({ wanted, failure: error })
      else notifyFailure(sayError(error))
    }
  }
  const panel = (
    <SidePanel opened={asking !== null} onClose={() => setAsking(null)} title={t('mark.title')}>
      {asking && <MarkForm wanted={asking.wanted} failure={asking.failure} onDone={(prints) => done(asking.wanted, prints)} onCancel={() => setAsking(null)} />}
    </SidePanel>
  )
  return { mark, panel }
}

function mayBeAnswered(error: unknown): boolean {
  const failure = failureOf(error)
  if (failure.code === 'CONFLICT') return ['overQuota', 'veryMany', 'notApproved'].includes(failure.data.reason)
  return failure.code === 'INVALID'
}
