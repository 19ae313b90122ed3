import { noticeKind, noticeWay } from '#shared/areas/space/notices.schema.ts'
import type { BookingChange } from '#shared/areas/space/space.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** A line of the history in words, when someone was told: "Letter printed: your booking is confirmed". */
export function useSayNotified(): (change: BookingChange) => string {
  const { t } = useWords('notices')
  return ({ fields: [kind, way] }) => t(`logged.${noticeWay.parse(way)}`, { what: t(`kinds.${noticeKind.parse(kind)}`) })
}
