import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { PrintForm, Share } from '#shared/areas/briefs/prints.schema.ts'
import { usePrintQueue, useShare } from './prints.data.ts'

export interface Copies {
  count: number
  set: (count: number) => void
}

interface PrintChoice {
  copies: Copies
  /** Of the document's other language, where a meeting may want both. */
  other: (Copies & { pair: NonNullable<Share['pair']> }) | null
  sides: PrintForm['sides']
  setSides: (sides: PrintForm['sides']) => void
  colour: PrintForm['colour']
  setColour: (colour: PrintForm['colour']) => void
  share: Share | undefined
  /** How many a meeting wants is not known yet. */
  waiting: boolean
}

/**
 * How a paper is printed: as many as its address or its line of the print list says, else as the meeting wants, in its language; until someone
 * chooses otherwise. A folded paper is printed on both sides.
 */
export function usePrintChoice(brief: Brief, meetingId: string | null): PrintChoice {
  const [asked] = useSearchParams()
  const printId = asked.get('print')
  const queue = usePrintQueue(printId !== null)
  const line = queue.data?.find(({ id }) => id === printId)
  const wanted = useShare(brief.id, printId === null ? meetingId : null)
  const share = wanted.data
  const [typed, setTyped] = useState<number | null>(null)
  const [typedOther, setTypedOther] = useState<number | null>(null)
  const [sides, setSides] = useState<PrintForm['sides'] | null>(null)
  const [colour, setColour] = useState<PrintForm['colour'] | null>(null)
  const told = Number(asked.get('copies'))
  const usual = (Number.isInteger(told) && told > 0 && told) || line?.copies || (share ? share.copies[brief.language] : 1)
  return {
    copies: { count: typed ?? usual, set: setTyped },
    other: share?.pair ? { pair: share.pair, count: typedOther ?? share.copies[share.pair.language], set: setTypedOther } : null,
    sides: sides ?? line?.sides ?? (brief.page.fold === 'half' ? 'two' : 'one'),
    setSides,
    colour: colour ?? line?.colour ?? 'black',
    setColour,
    share,
    waiting: wanted.isLoading || (printId !== null && queue.isLoading),
  }
}
