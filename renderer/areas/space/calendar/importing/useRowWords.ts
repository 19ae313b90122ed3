import type { CalendarRow } from '#shared/areas/space/calendarImport.schema.ts'
import type { BookingRule } from '#shared/areas/space/space.schema.ts'
import { addDays, dayAt, momentAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What a date of a calendar says of itself in words: when, with its year, and why it became what it did. */
export function useRowWords() {
  const { t } = useWords('calendarImport')
  const { day, span, number, zone } = useFormat()
  const isWholeDay = (start: number, end: number) => start === momentAt(dayAt(start, zone), '00:00', zone) && end === momentAt(addDays(dayAt(start, zone), 1), '00:00', zone)
  const when = (start: number, end: number) => (isWholeDay(start, end) ? day(dayAt(start, zone)) : `${day(dayAt(start, zone))}, ${span(start, end)}`)
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
  const clash = ({ clash: other, start }: CalendarRow) => {
    if (!other) return null
    // The date itself stands beside it.
    const sameDay = start !== null && dayAt(start, zone) === dayAt(other.start, zone)
    return t(other.bookingId === null ? 'clashOwn' : 'clash', { title: other.title, when: sameDay ? span(other.start, other.end) : when(other.start, other.end) })
  }
  return {
    when: (row: CalendarRow) => (row.start === null || row.end === null ? '' : when(row.start, row.end)),
    /** Each by itself. */
    why: (row: CalendarRow) => [clash(row), reason(row), ...row.notices.map(({ is, detail }) => t(`notices.${is}`, { detail }))].filter((text): text is string => Boolean(text)),
  }
}
