import ICAL from 'ical.js'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import { contactName } from '#shared/areas/contacts/contacts.rules.ts'

export type CardVersion = '3.0' | '4.0'
type Params = Record<string, string | string[]>
type Property = [name: string, params: Params, type: string, ...values: (string | string[])[]]

const phoneTypes = { mobile: 'cell', home: 'home', work: 'work', fax: 'fax', other: 'voice' }
const addressTypes = { home: 'home', work: 'work', mailing: 'postal', other: '' }

const plain = { defaultType: 'text' }
const structured = { defaultType: 'text', structuredValue: ';' }
const several = { defaultType: 'text', multiValue: ',' }

/** vCards 3.0 and 4.0 with every value as text: a phone is no address of the web here, and a birth date may lack its year. */
const design = {
  ...ICAL.design.vcard,
  property: {
    ...Object.fromEntries(['version', 'prodid', 'kind', 'fn', 'tel', 'email', 'note', 'bday', 'pronouns'].map((name) => [name, plain])),
    ...Object.fromEntries(['kind', 'language', 'organization-kind', 'affiliation', 'pronouns', 'needs-interpretation', 'neighbourhood', 'ward', 'riding'].map((name) => [`x-${name}`, plain])),
    'x-own-field': structured, n: structured, adr: structured, org: structured, nickname: several, categories: several,
  },
} as unknown as typeof ICAL.design.vcard

/** One contact as a vCard, folded, with CRLF after each line. Importing it again gives the same contact. */
export function cardOf(contact: ContactInput, version: CardVersion, photo?: { type: string; bytes: Buffer }, fields: readonly CustomField[] = []): string {
  const properties: Property[] = [
    text('version', version), text('prodid', '-//Organizing Desk//Contacts//EN'), ...namesOf(contact, version), ...reachOf(contact, version), ...restOf(contact, version), ...ownOf(contact, fields),
  ]
  const lines = properties.map((property) => ICAL.stringify.property(property as never, design as never, false) as string)
  return ['BEGIN:VCARD', ...lines, ...(photo ? [photoLine(photo, version)] : []), 'END:VCARD', ''].join('\r\n')
}

const text = (name: string, value: string, params: Params = {}): Property => [name, params, 'text', value]
const some = (name: string, value: string, params?: Params): Property[] => (value ? [text(name, value, params)] : [])

function namesOf(contact: ContactInput, version: CardVersion): Property[] {
  const isPerson = contact.kind === 'person'
  const kind = isPerson ? 'individual' : 'org'
  const organization = isPerson ? contact.affiliation : contact.organizationName
  return [
    text(version === '4.0' ? 'kind' : 'x-kind', kind),
    text('fn', contactName(contact)),
    ['n', {}, 'text', isPerson ? [contact.familyName, contact.givenName, '', '', ''] : ['', '', '', '', '']],
    ...(organization ? [['org', {}, 'text', [organization]] satisfies Property] : []),
    ...some('x-organization-kind', contact.organizationKind ?? ''),
    ...(isPerson ? [] : some('x-affiliation', contact.affiliation)),
    ...(contact.otherNames.length > 0 ? [['nickname', {}, 'text', ...contact.otherNames] satisfies Property] : []),
  ]
}

/** Of several the first is the one to use: the others would say nothing of their order. */
function reachOf(contact: ContactInput, version: CardVersion): Property[] {
  const types = (index: number, many: unknown[], type: string): Params => {
    const first = index === 0 && many.length > 1
    const all = [type, first && version === '3.0' ? 'pref' : ''].filter(Boolean)
    return { ...(all.length > 0 ? { type: all } : {}), ...(first && version === '4.0' ? { pref: '1' } : {}) }
  }
  return [
    ...contact.phones.map(({ kind, number }, index) => text('tel', number, types(index, contact.phones, phoneTypes[kind]))),
    ...contact.emails.map(({ kind, address }, index) => text('email', address, types(index, contact.emails, kind === 'other' ? '' : kind))),
    ...contact.addresses.map(({ kind, street, city, province, postalCode }, index): Property =>
      ['adr', types(index, contact.addresses, addressTypes[kind]), 'text', ['', '', street, city, province, postalCode, '']]),
  ]
}

function restOf(contact: ContactInput, version: CardVersion): Property[] {
  return [
    ...bornOf(contact.born, version),
    ...some(version === '4.0' ? 'pronouns' : 'x-pronouns', contact.pronouns),
    ...contact.languages.map((language) => text('x-language', language)),
    ...(contact.needsInterpretation ? [text('x-needs-interpretation', 'TRUE')] : []),
    ...some('x-neighbourhood', contact.neighbourhood),
    ...some('x-ward', contact.ward),
    ...some('x-riding', contact.riding),
    ...(contact.tags.length > 0 ? [['categories', {}, 'text', ...contact.tags] satisfies Property] : []),
    ...some('note', contact.notes),
  ]
}

/** The clinic's own fields, each with its name. */
const ownOf = ({ custom }: ContactInput, fields: readonly CustomField[]): Property[] =>
  fields.flatMap(({ id, name }): Property[] => (custom[id] === undefined ? [] : [['x-own-field', {}, 'text', [name, String(custom[id])]]]))

/** 4.0 writes "--0402" for a day without its year; in 3.0 there is only the way that address books of phones have. */
function bornOf(born: string, version: CardVersion): Property[] {
  if (!born) return []
  if (version === '4.0') return [text('bday', born.startsWith('--') ? `--${born.slice(2).replace('-', '')}` : born.replaceAll('-', ''))]
  return born.startsWith('--') ? [text('bday', `1604-${born.slice(2)}`, { 'x-apple-omit-year': '1604' })] : [text('bday', born)]
}

function photoLine({ type, bytes }: { type: string; bytes: Buffer }, version: CardVersion): string {
  const data = bytes.toString('base64')
  const line = version === '4.0' ? `PHOTO:data:${type};base64,${data}` : `PHOTO;ENCODING=b;TYPE=${type === 'image/png' ? 'PNG' : 'JPEG'}:${data}`
  return [line.slice(0, 75), ...(line.slice(75).match(/.{1,74}/g) ?? []).map((rest) => ` ${rest}`)].join('\r\n')
}
