import type { Written } from '#shared/areas/loans/stock.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Says what was written; it can be taken back from there. */
export function useStockDone() {
  const { t } = useWords('loans')
  return (message: string, { entries }: Written) =>
    notifyDone(message, { undo: () => client.loans.stock.reverse({ entryId: entries[0]!.id, reason: t('reverse.undone') }) })
}
