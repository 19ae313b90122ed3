import { organizers, type Role } from '#shared/base/roles.ts'
import { addDays } from '#shared/base/time.ts'
import { weekdayOf } from '#shared/base/holidays.ts'
import type { Contact, ContactRecord } from './contacts.schema.ts'
import { type CardChange, type CardInput, type SafeChannel, safeChannel, type SafetyInstruction, type SafetyLevel } from './safety.schema.ts'

/** Whoever is not simply safe stays off every list. Without a card nothing is known to be unsafe. */
export const isUnsafe = (level: SafetyLevel | null) => level === 'limited' || level === 'unsafe'

/** The record of a contact as it is served: how to reach someone unsafe to contact is shown only when asked for, and that is noted. */
export function withholdReach(contact: Contact): ContactRecord {
  return contact.unsafe ? { ...contact, phones: [], emails: [], addresses: [], reachWithheld: true } : { ...contact, reachWithheld: false }
}

/** Who may be shown how to reach someone: of those not to be contacted at all only organizers. */
export const mayReveal = (level: SafetyLevel | null, role: Role) => level !== 'unsafe' || organizers.includes(role)

/** Whether this makes someone safe who was not: that needs a reason. */
export const liftsMark = (before: SafetyLevel | null, after: SafetyLevel) => isUnsafe(before) && !isUnsafe(after)

/** From this day on it is time to ask again. */
export const recheckOn = ({ checkedOn, recheckAfter }: Pick<CardInput, 'checkedOn' | 'recheckAfter'>) => addDays(checkedOn, recheckAfter)

/** What the card tells anyone; of someone not to be contacted nothing that would help to do so. */
export function instructionOf(card: CardInput, today: string): SafetyInstruction {
  const told = card.level === 'limited'
  const channels = Object.fromEntries(safeChannel.options.map((channel) => [channel, told ? card[channel] : defaultAnswer[card.level]])) as SafetyInstruction['channels']
  return {
    level: card.level,
    channels,
    nameClinic: told ? card.nameClinic : defaultAnswer[card.level],
    hours: told ? card.hours : '',
    spans: told ? card.spans : [],
    codeName: told ? card.codeName : '',
    whatToSay: told ? card.whatToSay : '',
    checkedOn: card.checkedOn,
    recheckDue: today >= recheckOn(card),
  }
}

const defaultAnswer = { safe: 'yes', limited: 'notAsked', unsafe: 'no' } as const

/** What is told of someone who is marked and has no card (any more): nobody should contact them. */
export const unknownInstruction: SafetyInstruction = {
  level: 'unsafe',
  channels: { call: 'no', voicemail: 'no', text: 'no', email: 'no', mail: 'no' },
  nameClinic: 'no',
  hours: '',
  spans: [],
  codeName: '',
  whatToSay: '',
  checkedOn: null,
  recheckDue: true,
}

/** Whether a channel may be used: of a contact with limits, only one they said yes to. Without a card nothing forbids it. */
export function mayUse(instruction: SafetyInstruction | null, channel: SafeChannel): boolean {
  return !instruction || !isUnsafe(instruction.level) || instruction.channels[channel] === 'yes'
}

/** Whether a moment of the clinic's wall is within the safe hours; null when none are set. */
export function isSafeHour({ spans }: Pick<SafetyInstruction, 'spans'>, day: string, clock: string): boolean | null {
  if (spans.length === 0) return null
  const weekday = weekdayOf(day)
  return spans.some((span) => span.weekday === weekday && span.from <= clock && clock < span.to)
}

/** Fields whose values are of a short fixed list, a number or a date, and may stand in a history that is never changed. */
const plainFields = ['level', 'call', 'voicemail', 'text', 'email', 'mail', 'nameClinic', 'checkedOn', 'recheckAfter'] as const
/** Fields in a person's words, of which the history tells only that they changed. */
const wordFields = ['hours', 'spans', 'codeName', 'whatToSay', 'note'] as const

/** What changed between two cards, in the order of the card; of a first card, all that it says. */
export function cardChanges(before: CardInput | null, after: CardInput): CardChange['changes'] {
  const plain = plainFields
    .filter((field) => before?.[field] !== after[field] && (before !== null || after[field] !== 'notAsked'))
    .map((field) => ({ field: field as string, from: before ? String(before[field]) : null, to: String(after[field]) }))
  const words = wordFields
    .filter((field) => textOf(before?.[field]) !== textOf(after[field]))
    .map((field) => ({ field: field as string, from: null, to: null }))
  return [...plain, ...words]
}

const textOf = (value: string | readonly object[] | undefined) => (value === undefined || value.length === 0 ? '' : JSON.stringify(value))
