import type { Notice } from '#shared/areas/space/notices.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { PaperWords } from '../paper/usePaperWords.ts'

/** A letter or an e-mail, in paragraphs. */
export interface NoticeText {
  subject: string
  greeting: string
  opening: string
  /** "When: Tuesday …", one a line. */
  facts: { name: string; value: string }[]
  /** Reason, deadline, how to change it, and the coordinator's own line. */
  more: string[]
  closing: string
  clinic: string
}

/** What is told of a booking, in the words of the notice's language. */
export function noticeText(notice: Notice, words: PaperWords, clinic: Clinic): NoticeText {
  const { ofNotices: t } = words
  const { booking, kind, before } = notice
  const isOver = kind === 'cancelled' || kind === 'declined'
  const reach = [clinic.phone, clinic.email].filter(Boolean).join(t('or'))
  const moment = (at: number) => `${words.dayOf(at)}, ${words.clock(at)}`
  const when = (span: { start: number; end: number }) => `${words.dayOf(span.start)}, ${words.span(span.start, span.end)}`
  const facts: [string, string][] = [
    [t('facts.what'), booking.title],
    [t('facts.when'), when(booking)],
    [t('facts.where'), [booking.roomName, notice.place].filter(Boolean).join(', ')],
    [t('facts.before'), before ? `${before.roomName}, ${when(before)}` : ''],
    [t('facts.equipment'), isOver ? '' : booking.equipment.join(', ')],
    [t('facts.key'), isOver ? '' : booking.keyHolder],
  ]
  const more = [
    isOver && booking.cancelReason && t('reason', { reason: booking.cancelReason }),
    !isOver && booking.holdUntil !== null && t(kind === 'offered' ? 'offerUntil' : 'heldUntil', { when: moment(booking.holdUntil) }),
    !isOver && kind === 'booked' && booking.status === 'awaiting' && t('awaits'),
    t(isOver ? 'askAgain' : kind === 'offered' ? 'sayYes' : 'toChange', { reach: reach || t('atTheDesk') }),
    words.language === 'fr-CA' ? notice.line.french : notice.line.english,
  ]
  return {
    subject: t(`subject.${kind}`, { room: booking.roomName, day: words.dayOf(booking.start) }),
    greeting: t('greeting'),
    opening: t(`opening.${kind}`, { clinic: clinic.name }),
    facts: facts.filter(([, value]) => value).map(([name, value]) => ({ name, value })),
    more: more.filter((line): line is string => Boolean(line)),
    closing: t('closing'),
    clinic: clinic.name,
  }
}

/** The same as one text, for an e-mail. */
export function plainText({ greeting, opening, facts, more, closing, clinic }: NoticeText, colon: string): string {
  const lines = facts.map(({ name, value }) => `${name}${colon}${value}`).join('\n')
  return [greeting, opening, lines, ...more, `${closing}\n${clinic}`].join('\n\n')
}
