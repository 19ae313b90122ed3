import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { day as daySchema, dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import type { DayWish } from './paper.data.ts'

/** The day of the address, else today; a permit holds for the day it was given for. */
export function useDayWish() {
  const { zone } = useFormat()
  const [address, setAddress] = useSearchParams()
  const [today] = useState(() => dayAt(Date.now(), zone))
  const [permit, setPermit] = useState<DayWish | null>(null)
  const day = daySchema.safeParse(address.get('day')).data ?? today
  const wish: DayWish = permit?.day === day ? permit : { day, permitId: null }
  return {
    wish,
    show: (next: string) => setAddress(new URLSearchParams({ day: next }), { replace: true }),
    permitted: (permitId: string) => setPermit({ day, permitId }),
  }
}
