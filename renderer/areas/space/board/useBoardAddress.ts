import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { type NoticeKind, noticeKind } from '#shared/areas/space/notices.schema.ts'
import { access, roomKind } from '#shared/areas/space/rooms.schema.ts'
import { day as daySchema } from '#shared/base/time.ts'
import type { RoomFilter } from './roomFilter.ts'

export const views = ['day', 'week', 'month'] as const
export type View = (typeof views)[number]

/** What the board shows: all of it stands in the address, so that it can be linked to and printed. */
export interface BoardState {
  day: string
  view: View
  filter: RoomFilter
  bookingId: string | null
  /** What is to be told of that booking: its letter is open. */
  notice: NoticeKind | null
}

/** What an address asks the board to show; what it does not say is as usual. */
export function boardOf(address: URLSearchParams, today: string): BoardState {
  const free = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(address.get('free') ?? '')
  const seats = Number(address.get('seats'))
  return {
    day: daySchema.safeParse(address.get('day')).data ?? today,
    view: views.find((view) => view === address.get('view')) ?? 'day',
    bookingId: address.get('booking'),
    notice: noticeKind.safeParse(address.get('notice')).data ?? null,
    filter: {
      room: address.get('room'),
      kind: roomKind.safeParse(address.get('kind')).data ?? null,
      site: address.get('site'),
      feature: address.get('feature'),
      access: access.options.filter((need) => address.getAll('access').includes(need)),
      seats: Number.isInteger(seats) && seats > 0 ? seats : null,
      free: free && free[1]! < free[2]! ? { from: free[1]!, to: free[2]! } : null,
    },
  }
}

/** The address that shows this. */
export function addressOf({ day, view, filter, bookingId, notice }: BoardState): URLSearchParams {
  const address = new URLSearchParams({ day })
  if (view !== 'day') address.set('view', view)
  for (const name of ['room', 'kind', 'site', 'feature'] as const) if (filter[name]) address.set(name, filter[name])
  for (const need of filter.access) address.append('access', need)
  if (filter.seats !== null) address.set('seats', String(filter.seats))
  if (filter.free) address.set('free', `${filter.free.from}-${filter.free.to}`)
  if (bookingId) address.set('booking', bookingId)
  if (bookingId && notice) address.set('notice', notice)
  return address
}

export function useBoardAddress(today: string): BoardState & { show: (next: Partial<BoardState>) => void } {
  const [address, setAddress] = useSearchParams()
  const text = address.toString()
  const state = useMemo(() => boardOf(new URLSearchParams(text), today), [text, today])
  const show = (next: Partial<BoardState>) => setAddress((current) => addressOf({ ...boardOf(current, today), ...next }))
  return { ...state, show }
}
