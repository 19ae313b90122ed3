import { useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import { useMemo } from 'react'
import type { Language } from '#shared/base/language.ts'
import { formatDay, formatMoment, formatSpan } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { loadWords } from '#renderer/words.ts'

const fixed = (language: Language, zone: string) => ({
  language,
  zone,
  t: i18next.getFixedT(language, 'board'),
  ofSpace: i18next.getFixedT(language, 'space'),
  day: (day: string, style: 'long' | 'short' = 'long') => formatDay(day, language, style),
  span: (start: number, end: number) => formatSpan(start, end, language, zone),
  moment: (at: number) => formatMoment(at, language, zone),
})
export type PaperWords = ReturnType<typeof fixed>

/** Words and times in the language of a paper, which may be another than the screen's; null until they are loaded. */
export function usePaperWords(language: Language): PaperWords | null {
  const { zone } = useFormat()
  const loaded = useQuery({ queryKey: ['words', language], queryFn: () => loadWords(language).then(() => language), staleTime: Number.POSITIVE_INFINITY })
  return useMemo(() => (loaded.data ? fixed(loaded.data, zone) : null), [loaded.data, zone])
}
