import { useQuery } from '@tanstack/react-query'
import type { NoticeKind } from '#shared/areas/space/notices.schema.ts'
import { desk } from '#renderer/link/desk.ts'

export function useNotice(bookingId: string, kind: NoticeKind) {
  return useQuery(desk.space.notices.compose.queryOptions({ input: { bookingId, kind } }))
}

export function useNoticeLine() {
  return useQuery(desk.space.notices.line.queryOptions())
}
