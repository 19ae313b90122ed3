import i18next from 'i18next'
import { dayAt, formatClock, formatDay, formatSpan } from '#shared/base/time.ts'
import type { Language } from '#shared/base/language.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'

/** "11:30 a.m." stays on one line; a span breaks at its dash. */
const whole = (text: string) => text.replace(/ (?=[ap]\.m\.)/g, '\u00a0').replaceAll(' –', '\u00a0–')

const fixed = (language: Language, zone: string) => ({
  language,
  /** The words of the paper itself. */
  t: i18next.getFixedT(language, 'spacePaper'),
  /** The words for what is known of a room. */
  ofRooms: i18next.getFixedT(language, 'rooms'),
  /** The words of letters and e-mails. */
  ofNotices: i18next.getFixedT(language, 'notices'),
  number: (count: number) => new Intl.NumberFormat(language).format(count),
  day: (date: string) => formatDay(date, language),
  dayOf: (moment: number) => formatDay(dayAt(moment, zone), language),
  clock: (moment: number) => whole(formatClock(moment, language, zone)),
  /** "6:00 p.m. – 8:00 p.m.", and the day it ends on when that is another. */
  span: (start: number, end: number) => {
    const [begins, ends] = [dayAt(start, zone), dayAt(end - 1, zone)]
    return whole(begins === ends ? formatSpan(start, end, language, zone) : `${formatClock(start, language, zone)} – ${formatDay(dayAt(end, zone), language, 'short')}, ${formatClock(end, language, zone)}`)
  },
})
export type PaperWords = ReturnType<typeof fixed>

/** Words and dates in the language of a paper, which may be another than the screen's; null until they are loaded. */
export const usePaperWords = (language: Language | undefined) => useWordsOfPaper(language, fixed)
