import { useLocation } from 'wouter'
import type { NoticeKind } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import type { NextStep } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** After something was done with a booking: to let whom it is for know. Nothing where it is for nobody. */
export function useNoticeStep(): (booking: Booking, kind: NoticeKind) => NextStep | undefined {
  const { t } = useWords('notices')
  const { zone } = useFormat()
  const [, go] = useLocation()
  return ({ id, contactName, start }, kind) => {
    if (contactName === null) return undefined
    return { label: t('tell', { name: contactName }), take: () => go(`~/space?day=${dayAt(start, zone)}&booking=${id}&notice=${kind}`) }
  }
}
