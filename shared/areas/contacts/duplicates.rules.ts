import { fold } from '#shared/base/text.ts'
import { isBirthDate } from '#shared/base/time.ts'
import { foldEmail, matchName, phoneDigits } from './contacts.rules.ts'
import type { ContactKind } from './contacts.schema.ts'
import type { DuplicateKey, DuplicateReason, DuplicateRules, TypedContact } from './duplicates.schema.ts'
import { likeness } from './likeness.rules.ts'
import { areNicknames } from './nicknames.rules.ts'

export { likeness }

/**
 * What is shipped. CiviCRM's two rules in one: an e-mail alone is enough, and so are given name, family name and street, 5 of 15 each.
 * A shared phone needs more than a family name: families share theirs. A given name that is plainly another one speaks against.
 */
export const shippedRules: DuplicateRules = {
  threshold: 15,
  alikeFrom: 0.88,
  weights: {
    email: 15, phone: 8, givenName: 5, givenNameAlike: 4, familyName: 5, familyNameAlike: 4, organizationName: 15, organizationNameAlike: 9,
    born: 5, birthYear: 1, street: 5, postalCode: 2, givenNameDiffers: 15, bornDiffers: 10,
  },
}

/** Below this two given names are plainly different; between it and `alikeFrom` they say nothing. */
const differsBelow = 0.75

/** A contact as it is compared: everything folded, blanks left out. */
export interface Comparable {
  kind: ContactKind
  full: string
  given: string
  family: string
  others: string[]
  organization: string
  born: string
  /** Digits, and the number as it was written. */
  phones: Map<string, string>
  emails: string[]
  /** Words of each street line that has a number, in order. */
  streets: { words: string[]; shown: string }[]
  postalCodes: string[]
}

/** What is compared of a contact, or of what has been typed of one. */
export function comparableOf(contact: TypedContact): Comparable {
  const phones = contact.phones.map(({ number }) => [phoneDigits(number), number.trim()] as const).filter(([digits]) => digits.length >= 7)
  return {
    kind: contact.kind,
    full: matchName(contact),
    ...splitName(fold(contact.givenName), fold(contact.familyName)),
    others: contact.otherNames.map(fold).filter(Boolean),
    organization: contact.kind === 'organization' ? withoutSmallWords(fold(contact.organizationName)) : '',
    born: isBirthDate(contact.born) ? contact.born : '',
    phones: new Map(phones),
    emails: contact.emails.map(({ address }) => foldEmail(address)).filter((address) => /.@./.test(address)),
    streets: contact.addresses.map(({ street }) => ({ words: streetWords(street), shown: street.trim() })).filter(({ words }) => words.length > 0),
    postalCodes: contact.addresses.map(({ postalCode }) => postalCode.replace(/[\s-]/g, '').toUpperCase()).filter((code) => code.length === 6),
  }
}

/** A whole name typed into one of the two fields is taken apart at its last word. */
function splitName(given: string, family: string): { given: string; family: string } {
  const whole = given && family ? '' : given || family
  const last = whole.lastIndexOf(' ')
  if (last < 0) return { given, family }
  return { given: whole.slice(0, last), family: whole.slice(last + 1) }
}

const smallWords = new Set(['the', 'of', 'and', 'for', 'inc', 'le', 'la', 'les', 'de', 'du', 'des', 'et', 'pour'])
const withoutSmallWords = (folded: string) => folded.split(' ').filter((word) => !smallWords.has(word)).join(' ')

const streetKinds: Record<string, string> = {
  st: 'street', str: 'street', rue: 'street', ave: 'avenue', av: 'avenue', rd: 'road', dr: 'drive', blvd: 'boulevard', boul: 'boulevard', cres: 'crescent',
  crt: 'court', ct: 'court', ln: 'lane', pl: 'place', sq: 'square', terr: 'terrace', hwy: 'highway', e: 'east', w: 'west', n: 'north', s: 'south',
}
const unitWords = new Set(['apt', 'apartment', 'app', 'appartement', 'unit', 'unite', 'suite', 'bureau', 'no'])

/** "5-40 Oak St." and "40 Oak Street, apt. 5" are the same words; a line without a number or without a name is no street. */
export function streetWords(street: string): string[] {
  const words = fold(street).split(' ').filter((word) => word && !unitWords.has(word)).map((word) => streetKinds[word] ?? word)
  return words.some((word) => /^\d/.test(word)) && words.some((word) => /^\D/.test(word)) ? [...new Set(words)].sort() : []
}

/** The same words; or one line says no more than the other but for numbers, as when one leaves out the unit. */
function sameStreet(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.every((word) => many.includes(word)) && many.every((word) => few.includes(word) || /^\d/.test(word))
}

/** All that speaks for and against two contacts being the same, and the points together; 0 for two of different kinds. */
export function compareContacts(a: Comparable, b: Comparable, rules: DuplicateRules): { score: number; reasons: DuplicateReason[] } {
  if (a.kind !== b.kind) return { score: 0, reasons: [] }
  const reasons = [
    ...reachReasons(a, b, rules),
    ...(a.kind === 'person' ? [...personReasons(a, b, rules), ...bornReasons(a, b, rules)] : organizationReasons(a, b, rules)),
    ...placeReasons(a, b, rules),
  ].filter(({ points }) => points !== 0)
  return { score: Math.max(0, reasons.reduce((sum, { points }) => sum + points, 0)), reasons }
}

const reason = (why: DuplicateReason['why'], points: number, shown: string, alike: number | null = null): DuplicateReason => ({ why, points, shown, likeness: alike })

function reachReasons(a: Comparable, b: Comparable, { weights }: DuplicateRules): DuplicateReason[] {
  const email = a.emails.find((one) => b.emails.includes(one))
  const phone = [...a.phones].find(([digits]) => b.phones.has(digits))
  return [...(email ? [reason('email', weights.email, email)] : []), ...(phone ? [reason('phone', weights.phone, phone[1])] : [])]
}

function placeReasons(a: Comparable, b: Comparable, { weights }: DuplicateRules): DuplicateReason[] {
  const street = a.streets.find(({ words }) => b.streets.some((other) => sameStreet(words, other.words)))
  const code = a.postalCodes.find((one) => b.postalCodes.includes(one))
  return [...(street ? [reason('street', weights.street, street.shown)] : []), ...(code ? [reason('postalCode', weights.postalCode, `${code.slice(0, 3)} ${code.slice(3)}`)] : [])]
}

function bornReasons(a: Comparable, b: Comparable, { weights }: DuplicateRules): DuplicateReason[] {
  if (!a.born || !b.born) return []
  if (a.born === b.born) return [a.born.length > 4 ? reason('born', weights.born, a.born) : reason('birthYear', weights.birthYear, a.born)]
  const [yearA, yearB] = [yearOf(a.born), yearOf(b.born)]
  const bothWhole = a.born.length === 10 && b.born.length === 10
  if (yearA && yearB && (yearA !== yearB || bothWhole)) return [reason('bornDiffers', -weights.bornDiffers, `${a.born} / ${b.born}`)]
  return yearA && yearA === yearB ? [reason('birthYear', weights.birthYear, yearA)] : []
}

const yearOf = (born: string) => (born.startsWith('--') ? '' : born.slice(0, 4))

function organizationReasons(a: Comparable, b: Comparable, { weights, alikeFrom }: DuplicateRules): DuplicateReason[] {
  if (!a.organization || !b.organization) return []
  if (a.organization === b.organization) return [reason('organizationName', weights.organizationName, a.organization)]
  const alike = likeness(a.organization, b.organization)
  if (alike >= alikeFrom) return [reason('organizationNameAlike', weights.organizationNameAlike, '', alike)]
  return a.others.includes(b.full) || b.others.includes(a.full) ? [reason('otherName', weights.organizationNameAlike, a.full)] : []
}

function personReasons(a: Comparable, b: Comparable, rules: DuplicateRules): DuplicateReason[] {
  const { weights } = rules
  if (a.full && a.full === b.full) return [reason('givenName', weights.givenName, ''), reason('familyName', weights.familyName, '')]
  if (a.given && a.family && a.given === b.family && a.family === b.given) return [reason('swapped', weights.givenName + weights.familyName, '')]
  if (a.others.includes(b.full) || b.others.includes(a.full)) return [reason('otherName', weights.givenNameAlike + weights.familyNameAlike, '')]
  return [...givenReasons(a, b, rules), ...familyReasons(a, b, rules)]
}

function givenReasons(a: Comparable, b: Comparable, { weights, alikeFrom }: DuplicateRules): DuplicateReason[] {
  if (!a.given || !b.given) return []
  if (a.given === b.given) return [reason('givenName', weights.givenName, '')]
  if (a.others.includes(b.given) || b.others.includes(a.given)) return [reason('otherName', weights.givenNameAlike, '')]
  if (areNicknames(a.given, b.given)) return [reason('nickname', weights.givenNameAlike, '')]
  const alike = likeness(a.given, b.given)
  if (alike >= alikeFrom || sameFirstWord(a.given, b.given)) return [reason('givenNameAlike', weights.givenNameAlike, '', alike)]
  const differ = alike < differsBelow && !isInitial(a.given, b.given) && !isInitial(b.given, a.given)
  return differ ? [reason('givenNameDiffers', -weights.givenNameDiffers, '', alike)] : []
}

function familyReasons(a: Comparable, b: Comparable, { weights, alikeFrom }: DuplicateRules): DuplicateReason[] {
  if (!a.family || !b.family) return []
  if (a.family === b.family) return [reason('familyName', weights.familyName, '')]
  const alike = likeness(a.family, b.family)
  const partOf = a.family.split(' ').includes(b.family) || b.family.split(' ').includes(a.family)
  return alike >= alikeFrom || partOf ? [reason('familyNameAlike', weights.familyNameAlike, '', alike)] : []
}

/** "Marie" and "Marie Fatima": but two double names that begin alike are two names. */
const sameFirstWord = (one: string, other: string) => one.startsWith(`${other} `) || other.startsWith(`${one} `)
const isInitial = (short: string, long: string) => short.length === 1 && long.startsWith(short)

/** Every key that `duplicateRules.weights` has, in the order in which a screen shows them. */
export const ruleKeys = Object.keys(shippedRules.weights) as DuplicateKey[]
