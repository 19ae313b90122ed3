import type { CalendarRow } from '#shared/areas/space/calendarImport.schema.ts'
import type { BookingRule } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What a date of a calendar says of itself in words: when, with its year, and why it became what it did. */
export function useRowWords() {
  const { t } = useWords('calendarImport')
  const { day, span, number, zone } = useFormat()
  const when = (start: number, end: number) => `${day(dayAt(start, zone))}, ${span(start, end)}`
  const reason = ({ reason: is, detail }: CalendarRow): string => {
    switch (is) {
      case null:
        return ''
      case 'noRoom':
        return detail === '' ? t('reasons.noRoomAtAll') : t('reasons.noRoom', { detail })
      case 'rules':
        return t('reasons.rules', { detail: detail.split(' ').map((rule) => t(`rules.${rule as BookingRule}`)).join(', ') })
      case 'past':
        return Number(detail) > 1 ? t('reasons.pastMany', { count: Number(detail), formatted: number(Number(detail)) }) : t('reasons.past')
      case 'tooMany':
        return t('reasons.tooMany', { count: Number(detail), formatted: number(Number(detail)) })
      default:
        return t(`reasons.${is}`, { detail })
    }
  }
  const clash = ({ clash: with_ }: CalendarRow) => with_ && t(with_.bookingId === null ? 'clashOwn' : 'clash', { title: with_.title, when: when(with_.start, with_.end) })
  return {
    when: (row: CalendarRow) => (row.start === null || row.end === null ? '' : when(row.start, row.end)),
    /** Each by itself. */
    why: (row: CalendarRow) => [clash(row), reason(row), ...row.notices.map(({ is, detail }) => t(`notices.${is}`, { detail }))].filter((text): text is string => Boolean(text)),
  }
}
