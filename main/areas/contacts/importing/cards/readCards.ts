import type { z } from 'zod'
import { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { RowProblem } from '#shared/areas/contacts/importing.schema.ts'
import { fold } from '#shared/base/text.ts'
import { readBorn } from '../born.ts'
import { kindMeant } from '../deskColumns.ts'
import { phoneKindOf, emailKindOf } from '../gather.ts'
import { fieldNamed, readOwn } from '../ownFields.ts'
import { detailOf, problemOf } from '../problems.ts'
import type { Row } from '../readRows.ts'
import { namesOf, toAddress } from '../rowToContact.ts'
import { readRawCards, type RawCard } from './lines.ts'
import { readPhoto } from './photo.ts'
import { CardError, type CardProperty, readProperty } from './properties.ts'

/** Whether a text is of vCards. */
export const holdsCards = (text: Buffer): boolean => /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(text.toString('utf8', 0, 512))

/** The contacts of a file of vCards (2.1, 3.0 or 4.0), in its order; a card that cannot be read is told with its number and line. */
export async function* readCards(text: Buffer, fields: readonly CustomField[] = []): AsyncGenerator<Row> {
  for (const card of readRawCards(text)) yield readCard(card, fields)
}

function readCard(card: RawCard, fields: readonly CustomField[]): Row {
  const refuse = (problem: RowProblem, detail: string, name = '', line = card.line): Row =>
    ({ contact: null, problem, detail: detail.slice(0, 200), name: name.slice(0, 200), line, number: card.number })
  if (card.number === null) return refuse('badCard', card.stray)
  let properties: CardProperty[] = []
  try {
    properties = card.lines.map(readProperty)
  } catch (error) {
    if (error instanceof CardError) return refuse('badCard', error.message, '', error.line)
    throw error
  }
  const name = first(properties, 'fn')
  if (!card.closed) return refuse('unclosedCard', name, name)
  const broken = properties.find(({ values }) => values.some((value) => /[\uFFFD\u0000]/.test(value)))
  if (broken) return refuse('badBytes', broken.values.join(' '), name, broken.line)
  const { values, unknown } = ownIn(properties, fields)
  const own = readOwn(values, fields, null)
  const input = { ...toInput(properties, unknown), custom: own.custom }
  const read = contactInput.safeParse(input)
  if (read.success && own.problem) return refuse(own.problem.problem, own.problem.detail, name)
  const notice = unknown.length > 0 ? { notice: { problem: 'ownFieldInNotes', detail: unknown.join('; ').slice(0, 200) } as const } : {}
  if (read.success) return { contact: read.data, problem: null, line: card.line, number: card.number, ...notice, ...readPhoto(properties.find((one) => one.name === 'photo')) }
  const issue = read.error.issues[0]!
  return refuse(problemOf(issue), detailOf(issue, input), name)
}

const all = (properties: CardProperty[], ...names: string[]) => properties.filter((one) => names.includes(one.name)).sort((a, b) => a.pref - b.pref)
const first = (properties: CardProperty[], ...names: string[]) => all(properties, ...names)[0]?.values.join(', ').trim() ?? ''
const lists = (properties: CardProperty[], ...names: string[]) => [...new Set(all(properties, ...names).flatMap(({ values }) => values.map((value) => value.trim())).filter(Boolean))]

/** The cells of the clinic's own fields by their ids; of a field that is not here, a line for the notes, so that nothing is lost. */
function ownIn(properties: CardProperty[], fields: readonly CustomField[]): { values: Map<string, string>; unknown: string[] } {
  const values = new Map<string, string>()
  const unknown: string[] = []
  for (const { values: [name = '', value = ''] } of all(properties, 'x-own-field')) {
    const field = fieldNamed(fields, name)
    if (field) values.set(field.id, value)
    else unknown.push(`${name}: ${value}`)
  }
  return { values, unknown }
}

function toInput(properties: CardProperty[], more: string[]): z.input<typeof contactInput> {
  const own = first(properties, 'prodid').includes('Organizing Desk')
  return {
    ...namesIn(properties),
    otherNames: lists(properties, 'nickname'),
    pronouns: first(properties, 'pronouns', 'x-pronouns'),
    languages: languagesIn(properties),
    needsInterpretation: /^(true|yes|1)$/i.test(first(properties, 'x-needs-interpretation')),
    born: bornIn(properties),
    phones: all(properties, 'tel').flatMap(({ values, types }) => (values[0]?.trim() ? [{ kind: phoneKind(types), number: values[0].trim().replace(/^tel:/i, '') }] : [])),
    emails: all(properties, 'email').flatMap(({ values, types }) => (values[0]?.trim() ? [{ kind: emailKind(types), address: values[0].trim().replace(/^mailto:/i, '') }] : [])),
    addresses: all(properties, 'adr').flatMap((address) => addressIn(address, own)),
    neighbourhood: first(properties, 'x-neighbourhood'),
    ward: first(properties, 'x-ward'),
    riding: first(properties, 'x-riding'),
    tags: lists(properties, 'categories'),
    notes: [...all(properties, 'note').map(({ values }) => values.join(', ')), ...more].join('\n'),
  }
}

/** A card with an organization and no person's name is the organization's. */
function namesIn(properties: CardProperty[]): z.input<typeof contactInput> {
  const [family = '', given = '', additional = ''] = (all(properties, 'n')[0]?.values ?? []).map((part) => part.trim())
  const [organization = '', ...departments] = (all(properties, 'org')[0]?.values ?? []).map((part) => part.trim())
  const kind = fold(first(properties, 'kind', 'x-addressbookserver-kind', 'x-kind'))
  const isOrganization = /^(org|group)$/.test(kind) || fold(first(properties, 'x-abshowas')) === 'company'
  const fullName = first(properties, 'fn')
  const title = first(properties, 'title') || first(properties, 'role')
  // The several parts of a name may be separated by commas inside them.
  const said = { familyName: family, givenName: given, middleName: additional, fullName, organization, title, department: departments.filter(Boolean).join(', '), affiliation: first(properties, 'x-affiliation') }
  const lines = Object.fromEntries(Object.entries(said).filter(([, value]) => value))
  if (isOrganization) return namesOf({ ...lines, organization: organization || fullName, kind: 'organization', organizationKind: first(properties, 'x-organization-kind') })
  return namesOf(kind === 'individual' ? { ...lines, kind: 'person' } : lines)
}

function languagesIn(properties: CardProperty[]): string[] {
  const named = lists(properties, 'x-language')
  if (named.length > 0) return named
  const names = new Intl.DisplayNames('en-CA', { type: 'language' })
  return lists(properties, 'lang', 'language').map((tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  })
}

function bornIn(properties: CardProperty[]): string {
  const born = all(properties, 'bday')[0]
  const written = born?.values[0]?.trim() ?? ''
  const omitted = born?.params['x-apple-omit-year']
  return readBorn(omitted && written.startsWith(omitted) ? `--${written.slice(omitted.length).replace(/^-/, '')}` : written, null)
}

function phoneKind(types: string[]) {
  const kind = phoneKindOf(types.join(' '))
  return (kind ?? 'other') as 'mobile' | 'home' | 'work' | 'fax' | 'other'
}

const emailKind = (types: string[]) => emailKindOf(types.join(' ')) ?? 'other'

function addressIn({ values, types }: CardProperty, own: boolean) {
  const [box = '', more = '', street = '', city = '', province = '', postalCode = '', country = ''] = values.map((part) => part.trim())
  if (values.every((part) => !part.trim()) && !own) return []
  const kind = types.map((type) => (type === 'postal' ? 'mailing' : kindMeant('address', type))).find(Boolean) ?? 'other'
  if (own) return [{ kind, street, city, province, postalCode }]
  return [{ kind, ...toAddress({ street: [box, street].filter(Boolean).join(', '), more, city, province, postalCode, country }) }]
}
