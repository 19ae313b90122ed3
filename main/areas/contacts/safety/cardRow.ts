import { cardInput, type CardInput } from '#shared/areas/contacts/safety.schema.ts'

/** What the table of cards holds of what is asked on one. */
export interface CardColumns {
  level: string
  answers: string
  hours: string
  spans: string
  code_name: string
  what_to_say: string
  checked_on: string
  recheck_after: number
  note: string
}

/** A card as its columns. */
export function columnsOf({ call, voicemail, text, email, mail, nameClinic, ...card }: CardInput): CardColumns {
  return {
    level: card.level,
    answers: JSON.stringify({ call, voicemail, text, email, mail, nameClinic }),
    hours: card.hours,
    spans: JSON.stringify(card.spans),
    code_name: card.codeName,
    what_to_say: card.whatToSay,
    checked_on: card.checkedOn,
    recheck_after: card.recheckAfter,
    note: card.note,
  }
}

/** Columns as a card. */
export function cardOf(row: CardColumns): CardInput {
  return cardInput.parse({
    ...(JSON.parse(row.answers) as object),
    level: row.level,
    hours: row.hours,
    spans: JSON.parse(row.spans) as unknown,
    codeName: row.code_name,
    whatToSay: row.what_to_say,
    checkedOn: row.checked_on,
    recheckAfter: row.recheck_after,
    note: row.note,
  })
}
