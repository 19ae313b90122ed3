import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface LotFacts {
  label: string
  serialFrom: string
  serialTo: string
  purchasedOn: string | null
}

/** Drawers and lots in words: the first drawer has none of its own, and a lot is told by its label, its numbers or the day it was bought. */
export function useSayStock() {
  const { t } = useWords('stock')
  const format = useFormat()
  const drawer = (name: string) => name || t('drawer.first')
  const lot = ({ label, serialFrom, serialTo, purchasedOn }: LotFacts) => {
    const numbers = serialFrom && (serialFrom === serialTo ? serialFrom : `${serialFrom} – ${serialTo}`)
    const told = [label, numbers].filter(Boolean).join(', ')
    if (told) return told
    return purchasedOn ? t('lot.bought', { day: format.day(purchasedOn, 'short') }) : t('lot.plain')
  }
  return { drawer, lot }
}
