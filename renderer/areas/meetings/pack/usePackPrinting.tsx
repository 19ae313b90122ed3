import type { ReactNode, RefObject } from 'react'
import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { useMarking } from '#renderer/areas/briefs/prints/useMarking.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { measureLines } from './measure.ts'
import { wishOf } from './usePackLines.ts'

/** After a pack was printed: the lines of the print list it was opened from are marked, or it is written down as it was printed. */
export function usePackPrinting(meetingId: string, lines: readonly PackLine[], printIds: string[], paper: RefObject<HTMLElement | null>): { onPrinted: () => void; panel: ReactNode } {
  const { t } = useWords('prints')
  const { mark, panel } = useMarking()
  const onPrinted = () => {
    const pages = measureLines(paper.current, lines)
    void mark({
      what: t('line.pack', { count: lines.length }),
      pages: lines.reduce((sum, { copies }, index) => sum + copies * pages[index]!, 0),
      mark: (how) => (printIds.length > 0 ? client.briefs.prints.markPrinted({ ids: printIds, how }) : client.briefs.prints.record({ wishes: lines.map((line, index) => wishOf(meetingId, line, pages[index]!)), how })),
    })
  }
  return { onPrinted, panel }
}
