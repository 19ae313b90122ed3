import type { z } from 'zod'
import { type ContactInput, contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import { plainCell } from '#shared/areas/contacts/cells.rules.ts'
import type { RowProblem } from '#shared/areas/contacts/importing.schema.ts'
import { tidyPostalCode } from '#shared/areas/contacts/contacts.rules.ts'
import { readBorn } from './born.ts'
import { between, kindMeant } from './deskColumns.ts'
import { gather, type Gathered, type GatheredAddress, oneLine, several } from './gather.ts'
import type { Layout } from './header.ts'
import { fold } from '#shared/base/text.ts'
import { readOwn } from './ownFields.ts'
import { detailOf, problemOf } from './problems.ts'

/** A small picture that came with a card. */
export interface Photo {
  type: 'image/jpeg' | 'image/png'
  bytes: Buffer
}
/** What a contact comes without, and why. */
export interface Notice {
  problem: RowProblem
  detail: string
}
export type ReadRow =
  | { contact: ContactInput; problem: null; photo?: Photo; notice?: Notice }
  | { contact: null; problem: RowProblem; detail: string; name: string }

type RowLayout = Pick<Layout, 'columns' | 'source' | 'dayOrder'>

/** The contact a row describes, or why it cannot become one. */
export function rowToContact(cells: string[], { columns, source, dayOrder }: RowLayout, fields: readonly CustomField[] = []): ReadRow {
  const exact = source === 'desk'
  const row = gather(cells.map(plainCell), columns, exact)
  const name = [row.lines.givenName, row.lines.familyName].filter(Boolean).join(' ') || row.lines.fullName || row.lines.organization || ''
  const refuse = (problem: RowProblem, detail: string): ReadRow => ({ contact: null, problem, detail: detail.slice(0, 200), name: name.slice(0, 200) })
  const surplus = cells.slice(columns.length).filter((cell) => cell.trim())
  if (surplus.length > 0) return refuse('tooManyColumns', `${cells.length} > ${columns.length}: ${surplus.join(', ')}`)
  if (cells.length < columns.length) return refuse('tooFewColumns', `${cells.length} < ${columns.length}`)
  const broken = cells.find((cell) => /[\uFFFD\u0000\u0080-\u009F]/.test(cell))
  if (broken !== undefined) return refuse('badBytes', broken)
  const own = readOwn(row.own, fields, dayOrder)
  const input = { ...toInput(row, exact ? exactly : freely(source)), born: readBorn(row.lines.born ?? '', dayOrder), custom: own.custom }
  const read = contactInput.safeParse(input)
  if (read.success) return own.problem ? refuse(own.problem.problem, own.problem.detail) : { contact: read.data, problem: null }
  const issue = read.error.issues[0]!
  return refuse(problemOf(issue), detailOf(issue, input))
}

/** How the cells of a file are to be taken apart. */
interface Manner {
  list: (cell: string, separators: RegExp) => string[]
  tags: (cell: string) => string[]
  address: (parts: GatheredAddress) => z.input<typeof contactInput>['addresses']
}

/** This program's own files hold each thing as it was. */
const exactly: Manner = {
  list: (cell) => cell.split(between).map((part) => part.trim()).filter(Boolean),
  tags: (cell) => cell.split(between).filter(Boolean),
  address: ({ parts, kind }) => [{ kind, street: parts.street ?? '', city: parts.city ?? '', province: parts.province ?? '', postalCode: parts.postalCode ?? '' }],
}

const freely = (source: Layout['source']): Manner => ({
  list: (cell, separators) => several(cell, separators),
  tags: (cell) => tagsOf(cell, source),
  address: ({ parts, kind }) => [{ kind, ...toAddress(parts) }],
})

function toInput({ lines, phones, emails, addresses, flags }: Gathered, manner: Manner): z.input<typeof contactInput> {
  return {
    ...namesOf(lines),
    otherNames: manner.list(lines.otherNames ?? '', /\s*:::\s*|[;\n]/),
    pronouns: lines.pronouns,
    languages: manner.list(lines.languages ?? '', /\s*:::\s*|[,;/\n]/),
    needsInterpretation: ['yes', 'y', 'oui', 'o', 'true', 'vrai', '1', 'x'].includes(fold(lines.interpretation ?? '')),
    phones: phones.map(({ kind, number }) => ({ kind, number }) as never),
    emails: emails.map(({ kind, address }) => ({ kind, address }) as never),
    addresses: addresses.flatMap((address) => manner.address(address) ?? []),
    neighbourhood: lines.neighbourhood,
    ward: lines.ward,
    riding: lines.riding,
    tags: manner.tags(lines.tags ?? ''),
    notes: [lines.notes, ...flags].filter(Boolean).join('\n'),
  }
}

/** A row with an organization's name and no person's is the organization itself, unless the file says what it is. */
export function namesOf(lines: Record<string, string>): z.input<typeof contactInput> {
  const kind = lines.kind === undefined ? undefined : kindOf(lines.kind)
  const given = [lines.givenName, lines.middleName].filter(Boolean).join(' ')
  const organizationName = lines.organization ?? lines.household
  const organization = {
    kind: 'organization' as const, organizationName: organizationName ?? lines.fullName ?? [given, lines.familyName].filter(Boolean).join(' '),
    organizationKind: kindMeant('organization', lines.organizationKind ?? '') ?? null, affiliation: lines.affiliation,
  }
  if (kind === 'organization') return organization
  const isOrganization = kind === undefined && fold(lines.fullName ?? '') === fold(organizationName ?? '')
  const [family, givenAfterComma] = given || lines.familyName ? [lines.familyName, given] : isOrganization ? ['', ''] : turned(lines.fullName ?? '')
  if (kind === undefined && !family && !givenAfterComma) return { ...organization, organizationName }
  const affiliation = [lines.affiliation, lines.title, lines.department, lines.organization ?? lines.employer].filter(Boolean).join(', ')
  return { kind: 'person', givenName: givenAfterComma, familyName: family, affiliation }
}

function kindOf(word: string): ContactInput['kind'] | undefined {
  if (/^(organi[sz]|organisme|household|menage|group|groupe|company)/.test(fold(word))) return 'organization'
  return /^(individu|person|personne)/.test(fold(word)) ? 'person' : undefined
}

/** "Warsame, Amina" says which is which; "Amina Warsame" does not, and is kept whole. */
function turned(fullName: string): [family: string, given: string] {
  const [family, given, ...rest] = fullName.split(',').map((part) => part.trim())
  return family && given && rest.length === 0 ? [family, given] : ['', fullName]
}

/** An address as other programs split it; a country other than Canada stays with the province. */
export function toAddress(parts: GatheredAddress['parts']) {
  const abroad = parts.country && !/^(canada|ca|can)$/i.test(parts.country) ? parts.country : ''
  return {
    street: oneLine([parts.street, parts.more]),
    city: parts.city ?? '',
    province: oneLine([parts.province, abroad]),
    postalCode: tidyPostalCode(parts.postalCode ?? ''),
  }
}

/** Labels, groups or categories; those that Google keeps for itself are no tags. */
function tagsOf(cell: string, source: Layout['source']): string[] {
  const separator = source === 'google' ? /\s*:::\s*/ : /\s*:::\s*|[;,\n]/
  const tags = several(cell, separator).map((tag) => tag.replace(/^\*\s*/, ''))
  const own = new Set(['mycontacts', 'my contacts', 'starred', 'mes contacts'])
  return [...new Set(tags.filter((tag) => tag && !own.has(fold(tag))))]
}
