import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { boundsOfDay } from '#shared/base/time.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every room, archived ones too. */
export function useRooms() {
  return useQuery(desk.space.rooms.queryOptions())
}

/** The live bookings that touch a day of the clinic. */
export function useBookingsOn(day: string, zone: string) {
  return useQuery({ ...desk.space.bookings.queryOptions({ input: boundsOfDay(day, zone) }), placeholderData: keepPreviousData })
}
