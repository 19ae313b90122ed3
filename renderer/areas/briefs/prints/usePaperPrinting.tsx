import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { PrintForm } from '#shared/areas/briefs/prints.schema.ts'
import { mayPrint } from '#shared/areas/briefs/states.rules.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DraftQuestion } from './DraftQuestion.tsx'
import { useMarking } from './useMarking.tsx'
import { useQueueing } from './useQueueing.tsx'

interface Wanted {
  brief: Brief
  meetingId: string | null
  copies: number
  how: Pick<PrintForm, 'sides' | 'colour'>
  pages: () => number | null
  /** The document's other language, to be queued with it: which, and how many. */
  other: { briefId: string; copies: number } | null
}

/**
 * Prints a document, then marks it printed: the line of the print list it was opened from, or one of its own.
 * A person who closes the dialog without printing has printed nothing. `queue` leaves it to the front desk, with its other language.
 * What is not approved is printed for a meeting when someone has said so; of a line of the list it was said before.
 */
export function usePaperPrinting({ brief, meetingId, copies, how: wished, pages: count, other }: Wanted) {
  const { t } = useWords('prints')
  const sayError = useSayError()
  const { print } = usePrint()
  const [asked] = useSearchParams()
  const printId = asked.get('print')
  const { mark, panel: marking } = useMarking()
  const { queue, busy: queuing, panel: queueing } = useQueueing()
  const [asking, setAsking] = useState(false)
  const size = brief.page.size
  const wish = () => ({ briefId: brief.id, meetingId, copies, pages: count(), size, ...wished })
  const markNow = (confirmedDraft: boolean) => {
    const pages = count() ?? 1
    const { change, markPrinted, record } = client.briefs.prints
    const form = { copies, pages, ...wished }
    const what = `${t('line.copies', { count: copies })}, ${brief.title}`
    return mark({
      what,
      pages: copies * pages,
      mark: async (how) => {
        if (!printId) return record({ wishes: [wish()], how: { ...how, confirmedDraft } })
        const line = (await client.briefs.prints.queue()).find(({ id }) => id === printId)
        // How it is printed stays as the list says, but for what was counted and typed here.
        if (line && (line.copies !== copies || line.pages !== pages || line.sides !== wished.sides || line.colour !== wished.colour)) await change({ id: printId, form: { ...line, ...form } })
        return markPrinted({ ids: [printId], how })
      },
    })
  }
  const printing = useMutation({ mutationFn: async (confirmedDraft: boolean) => (await print()) && (await markNow(confirmedDraft)), onError: (error) => notifyFailure(sayError(error)) })
  const begin = () => (meetingId && !printId && !mayPrint(brief.state) ? setAsking(true) : printing.mutate(false))
  const question = (
    <SidePanel opened={asking} onClose={() => setAsking(false)} title={t('draft.title')}>
      <DraftQuestion
        drafts={[brief]}
        busy={false}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false)
          printing.mutate(true)
        }}
      />
    </SidePanel>
  )
  const others = other && other.copies > 0 ? [{ briefId: other.briefId, meetingId, copies: other.copies, size, ...wished }] : []
  return {
    print: begin,
    busy: printing.isPending,
    queue: printId ? null : { run: () => void queue([...(copies > 0 ? [wish()] : []), ...others]), busy: queuing },
    panel: (
      <>
        {question}
        {marking}
        {queueing}
      </>
    ),
  }
}
