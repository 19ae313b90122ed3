import { recheckOn } from './safety.rules.ts'
import { type Answer, type CardInput, safeChannel, type SafeSpan, type SafetyLevel } from './safety.schema.ts'

const levels: readonly SafetyLevel[] = ['safe', 'limited', 'unsafe']
const answers: readonly Answer[] = ['yes', 'notAsked', 'no']
const asked = [...safeChannel.options, 'nameClinic'] as const

/**
 * The card of one person of whom there were two: of each question the stricter answer, only hours that both call safe,
 * and the words of both. Where no hour is left, nobody reaches out until someone has asked again.
 */
export function uniteCards(staying: CardInput, other: CardInput): CardInput {
  const [older] = [staying, other].toSorted((one, two) => (recheckOn(one) < recheckOn(two) ? -1 : recheckOn(one) > recheckOn(two) ? 1 : 0))
  const spans = sharedSpans(staying.spans, other.spans)
  const level = spans === null ? 'unsafe' : stricter(levels, staying.level, other.level)
  return {
    level,
    ...(Object.fromEntries(asked.map((channel) => [channel, stricter(answers, answerOf(staying, other, channel), answerOf(other, staying, channel))])) as Pick<CardInput, (typeof asked)[number]>),
    spans: spans ?? staying.spans,
    hours: bothWords(staying.hours, other.hours, ' · '),
    codeName: bothWords(staying.codeName, other.codeName, ' / '),
    whatToSay: bothWords(staying.whatToSay, other.whatToSay, '\n'),
    note: bothWords(staying.note, other.note, '\n\n'),
    checkedOn: older!.checkedOn,
    recheckAfter: older!.recheckAfter,
  }
}

const stricter = <Of>(order: readonly Of[], one: Of, two: Of): Of => (order.indexOf(two) > order.indexOf(one) ? two : one)

/** Of someone who is simply safe, what was not asked is no limit to what a card with limits says. */
function answerOf(card: CardInput, beside: CardInput, channel: (typeof asked)[number]): Answer {
  return card.level === 'safe' && beside.level !== 'safe' && card[channel] === 'notAsked' ? 'yes' : card[channel]
}

/** Hours of both; none set is any hour. Null when both have set some, and share none. */
function sharedSpans(one: readonly SafeSpan[], two: readonly SafeSpan[]): SafeSpan[] | null {
  if (one.length === 0 || two.length === 0) return [...(one.length > 0 ? one : two)]
  const shared = one.flatMap((a) => two.filter((b) => b.weekday === a.weekday).map((b) => ({ weekday: a.weekday, from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to })))
  const real = shared.filter(({ from, to }) => from < to)
  return real.length > 0 ? real : null
}

function bothWords(one: string, two: string, between: string): string {
  if (!two.trim() || one.includes(two.trim())) return one
  return one.trim() && !two.includes(one.trim()) ? `${one.trim()}${between}${two.trim()}` : two
}
