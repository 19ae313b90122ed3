import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { desk } from '#renderer/link/desk.ts'

const tick = 20_000

/** All that the desk must know of a day. */
export function useDayView(day: string) {
  return useQuery({ ...desk.today.view.queryOptions({ input: { day } }), placeholderData: keepPreviousData })
}

/** The clock, as far as a screen needs it: it moves on by itself. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** Which of the first steps of a new desk have been taken; `null` until it is known. */
export function useFirstSteps() {
  const rooms = useQuery(desk.space.rooms.queryOptions())
  const contacts = useQuery(desk.contacts.count.queryOptions())
  const items = useQuery(desk.loans.stock.items.queryOptions())
  if (!rooms.data || !contacts.data || !items.data) return null
  return {
    rooms: rooms.data.some((room) => !room.archived),
    contacts: contacts.data.people + contacts.data.organizations > 0,
    fares: items.data.length > 0,
  }
}
