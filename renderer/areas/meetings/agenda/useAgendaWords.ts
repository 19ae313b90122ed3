import i18next from 'i18next'
import { shippedWordOf } from '#shared/areas/meetings/kinds.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt, formatClock, formatDay, formatMoment, formatSpan } from '#shared/base/time.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'

/** "11:30 a.m." stays on one line; a span breaks at its dash. */
const whole = (text: string) => text.replace(/ (?=[ap]\.m\.)/g, '\u00a0').replaceAll(' –', '\u00a0–')

const fixed = (language: Language, zone: string) => {
  const ofKinds = i18next.getFixedT(language, 'meetingKinds')
  return {
    language,
    t: i18next.getFixedT(language, 'agenda'),
    ofMinutes: i18next.getFixedT(language, 'minutes'),
    /** A text of the agenda: the program's own in the paper's language, what someone typed as it is. */
    say: (text: string) => {
      const word = shippedWordOf(text)
      return word ? ofKinds(`shipped.${word}`) : text
    },
    colon: language === 'fr-CA' ? '\u00a0:' : ':',
    number: (count: number) => new Intl.NumberFormat(language).format(count),
    day: (date: string) => formatDay(date, language),
    dayOf: (moment: number) => formatDay(dayAt(moment, zone), language),
    moment: (moment: number) => whole(formatMoment(moment, language, zone)),
    clock: (moment: number) => whole(formatClock(moment, language, zone)),
    /** "6:00 p.m. – 8:00 p.m.", and the day it ends on when that is another. */
    span: (start: number, end: number) =>
      whole(dayAt(start, zone) === dayAt(end - 1, zone) ? formatSpan(start, end, language, zone) : `${formatClock(start, language, zone)} – ${formatDay(dayAt(end, zone), language, 'short')}, ${formatClock(end, language, zone)}`),
  }
}
export type AgendaWords = ReturnType<typeof fixed>

/** Words and times of a meeting's papers in a language that may be another than the screen's; null until they are loaded. */
export const useAgendaWords = (language: Language | undefined) => useWordsOfPaper(language, fixed)
