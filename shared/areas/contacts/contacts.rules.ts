import { fold } from '#shared/base/text.ts'
import type { ContactInput, ContactKind } from './contacts.schema.ts'

/** A search answers with at most this many contacts, best first: whoever needs more types another letter. */
export const mostFound = 400

type Named = Pick<ContactInput, 'kind' | 'givenName' | 'familyName' | 'organizationName'>

/** The name as shown: "Amina Warsame", "Oak Street Tenants"; a one-word name stands alone. */
export function contactName(contact: Named): string {
  return contact.kind === 'organization' ? contact.organizationName : `${contact.givenName} ${contact.familyName}`.trim()
}

/** What lists are ordered by: folded, the family name first. At most 200 characters, so that it fits a cursor. */
export function sortName(contact: Named): string {
  const ordered = contact.kind === 'organization' ? contact.organizationName : `${contact.familyName} ${contact.givenName}`
  return fold(ordered).slice(0, 200)
}

/** The name folded as it is shown: equal for "Amina" + "Warsame" and for "Amina Warsame" in one field. */
export const matchName = (contact: Named) => fold(contactName(contact))

/**
 * The digits of a phone number as it is dialled in Canada: "+1 (416) 555-0100 ext. 22" gives "4165550100".
 * The extension and the country code 1 are left out; a foreign number keeps its country code.
 */
export function phoneDigits(number: string): string {
  const digits = withoutExtension(number).replace(/\D/g, '')
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}

function withoutExtension(number: string): string {
  return number.replace(/\s*(?:#|;?\s*ext|x|poste|p\.)[\s.:=]*\d{1,6}\s*$/i, '')
}

/** The form in which two e-mail addresses are compared. */
export function foldEmail(address: string): string {
  return address.trim().toLowerCase()
}

/**
 * Everything but the name that a search should find, for the index:
 * where someone belongs, how to reach them, tags, and other ways to type the name.
 */
export function searchBody(contact: ContactInput): string {
  return [
    contact.affiliation,
    contact.neighbourhood,
    ...contact.tags,
    ...contact.emails.flatMap(({ address }) => [address, ...endingsOfEmail(address)]),
    ...contact.phones.flatMap(({ number }) => endingsOf(phoneDigits(number))),
    ...contact.addresses.flatMap(({ street, city, postalCode }) => [street, city, postalCode, postalCode.replace(/\s/g, '')]),
    ...contact.otherNames,
    contact.ward,
    contact.riding,
    ...Object.values(contact.custom).filter((value) => typeof value !== 'boolean').map(String),
    ...[contactName(contact), ...contact.otherNames].flatMap(otherSpellings),
    kindWord(contact.kind),
    ...contact.tags.map(tagWord),
  ].filter(Boolean).join(' ')
}

/** The notes' share of the index: what was written far down a long history is not worth a search's time. */
export const searchNotes = (contact: Pick<ContactInput, 'notes'>) => contact.notes.slice(0, 10_000)

/** What someone may misspell and still mean: names of people, groups, places and tags, and not addresses. */
export function forgivingText(contact: ContactInput): string {
  return [contactName(contact), contact.affiliation, contact.neighbourhood, ...contact.tags, ...contact.otherNames, contact.ward, contact.riding].join(' ')
}

const shortestEnding = 3

/** A word and all its endings: as each is found by its beginning, any run within the word is found. */
export function endingsOf(word: string): string[] {
  if (word.length <= shortestEnding) return [word]
  return Array.from({ length: word.length - shortestEnding + 1 }, (_, at) => word.slice(at))
}

/** The endings of an address's words, but for the last ("org", "ca"). */
export function endingsOfEmail(address: string): string[] {
  return fold(address).split(' ').slice(0, -1).flatMap((word) => endingsOf(word).slice(1))
}

/** "O'Brien" is also typed "obrien", "Jean-Guy" "jeanguy" and "Sœur" "soeur". */
function otherSpellings(name: string): string[] {
  const spelled = name.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').replace(/ß/g, 'ss')
  const joined = spelled.split(/\s+/).filter((word) => fold(word).includes(' ')).map((word) => fold(word).replaceAll(' ', ''))
  return spelled === name ? joined : [spelled, ...joined]
}

/** A word of the index that only persons, or only organizations, have. */
export const kindWord = (kind: ContactKind) => `zz${kind}kind`
/** A word of the index that only contacts with this tag have. */
export const tagWord = (tag: string) => `zz${fold(tag).replaceAll(' ', '0')}tag`

/**
 * What someone typed, as words for the index. A phone number typed whole becomes one word of its digits,
 * and the "+1" before a number is left out. At most 12 words.
 */
export function searchWords(typed: string): string[] {
  const plain = typed
    .replace(/(?<!\d)(?:\+?1[\s.-]*)?\(?(\d{3})\)?[\s.-]*(\d{3})[\s.-]*(\d{4})(?!\d)/g, ' $1$2$3 ')
    .replace(/\+1[\s.(-]*(?=\d)/g, ' ')
  return fold(plain).split(' ').filter(Boolean).slice(0, 12)
}

/** Whether `text` (a title and body, folded) has every word as the beginning of one of its words. */
export function matchesWords(text: string, words: string[]): boolean {
  const spaced = ` ${text}`
  return words.every((word) => spaced.includes(` ${word}`))
}

/**
 * A Canadian postal code: letter-digit alternating; D, F, I, O, Q, U never; W and Z never first.
 * An empty one is not odd: having no fixed address is normal.
 */
export function oddPostalCode(code: string): boolean {
  return code.trim() !== '' && !/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/.test(tidyPostalCode(code))
}

/** "m6k3p2" as it is written, "M6K 3P2"; anything that is not one stays as it was typed. */
export function tidyPostalCode(code: string): string {
  const compact = code.replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(compact) ? `${compact.slice(0, 3)} ${compact.slice(3)}` : code.trim()
}
