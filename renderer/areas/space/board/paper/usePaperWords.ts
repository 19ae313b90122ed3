import i18next from 'i18next'
import type { Language } from '#shared/base/language.ts'
import { formatDay, formatMoment, formatSpan } from '#shared/base/time.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'

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
export const usePaperWords = (language: Language) => useWordsOfPaper(language, fixed)
