import { useMutation } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMarking } from './useMarking.tsx'
import { useSayPrint } from './useSayPrint.ts'

interface Wanted {
  brief: Brief
  meetingId: string | null
  copies: number
  pages: () => number | null
}

/**
 * Prints a document, then marks it printed: the line of the print list it was opened from, or one of its own.
 * A person who closes the dialog without printing has printed nothing. `queue` leaves it to the front desk.
 */
export function usePaperPrinting({ brief, meetingId, copies, pages: count }: Wanted) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const sayError = useSayError()
  const { print } = usePrint()
  const [asked] = useSearchParams()
  const printId = asked.get('print')
  const { mark, panel } = useMarking()
  const { size, fold } = brief.page
  const sides = fold === 'half' ? ('two' as const) : ('one' as const)
  const wish = () => ({ briefId: brief.id, meetingId, copies, pages: count(), size, sides })
  const markNow = () => {
    const pages = count() ?? 1
    const { change, markPrinted, record } = client.briefs.prints
    const form = { copies, pages }
    const what = `${t('line.copies', { count: copies })}, ${brief.title}`
    return mark({
      what,
      pages: copies * pages,
      mark: async (how) => {
        if (!printId) return record({ wishes: [wish()], how })
        const line = (await client.briefs.prints.queue()).find(({ id }) => id === printId)
        // How it is printed stays as the list says, but for what was counted and typed here.
        if (line && (line.copies !== copies || line.pages !== pages)) await change({ id: printId, form: { ...line, ...form } })
        return markPrinted({ ids: [printId], how })
      },
    })
  }
  const printing = useMutation({ mutationFn: async () => (await print({ size, landscape: fold === 'half' })) && (await markNow()), onError: (error) => notifyFailure(sayError(error)) })
  const queuing = useMutation({
    mutationFn: () => client.briefs.prints.add({ wishes: [wish()] }),
    onSuccess: (made) => notifyDone(t('done.queued', { what: say.what(made) }), { undo: () => client.briefs.prints.cancel({ ids: made.map(({ id }) => id) }) }),
    onError: (error) => notifyFailure(sayError(error)),
  })
  return { printing, queuing: printId ? null : queuing, panel }
}
