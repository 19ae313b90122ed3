import { useMemo } from 'react'
import { defaultZone, formatClock, formatDay, formatMoment, formatSpan, formatWallClock } from '#shared/base/time.ts'
import { formatCents } from '#shared/base/money.ts'
import { useClinicZone } from './clinicZone.ts'
import { useWords } from './useWords.ts'

/** Days, times and money as people in Ontario write them, in the clinic's zone and the current language. */
export function useFormat() {
  const { language } = useWords('kit')
  const zone = useClinicZone() ?? defaultZone
  return useMemo(
    () => ({
      zone,
      language,
      /** "Tuesday, November 24, 2026" from "2026-11-24". */
      day: (date: string, style: 'long' | 'short' = 'long') => formatDay(date, language, style),
      clock: (moment: number) => formatClock(moment, language, zone),
      /** "6:00 p.m." from "18:00". */
      wallClock: (clock: string) => formatWallClock(clock, language),
      moment: (moment: number) => formatMoment(moment, language, zone),
      span: (start: number, end: number) => formatSpan(start, end, language, zone),
      money: (amount: number) => formatCents(amount, language),
      number: (count: number) => new Intl.NumberFormat(language).format(count),
    }),
    [zone, language],
  )
}
