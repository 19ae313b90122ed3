import type { z } from 'zod'
import { type ContactInput, contactInput, type rowProblem } from '#shared/areas/contacts/contacts.schema.ts'
import { tidyPostalCode } from '#shared/areas/contacts/contacts.rules.ts'
import { fold } from '#shared/base/text.ts'
import type { AddressPart } from './columns.ts'
import type { Layout } from './header.ts'

export type RowProblem = z.infer<typeof rowProblem>
export type ReadRow = { contact: ContactInput; problem: null } | { contact: null; problem: RowProblem; detail: string; name: string }

/** A row's cells gathered by where they go. */
interface Gathered {
  lines: Record<string, string>
  phones: Map<string, { kind: string; values: string[]; label: string }>
  emails: Map<string, { kind: string; values: string[]; label: string }>
  addresses: Map<string, Partial<Record<AddressPart, string>>>
}

/** The contact a row describes, or why it cannot become one. */
export function rowToContact(cells: string[], { columns, source }: Pick<Layout, 'columns' | 'source'>): ReadRow {
  const row = gather(cells, columns)
  const name = [row.lines.givenName, row.lines.familyName].filter(Boolean).join(' ') || row.lines.fullName || row.lines.organization || ''
  const refuse = (problem: RowProblem, detail: string): ReadRow => ({ contact: null, problem, detail: detail.slice(0, 200), name: name.slice(0, 200) })
  const surplus = cells.slice(columns.length).filter((cell) => cell.trim())
  if (surplus.length > 0) return refuse('tooManyColumns', `${cells.length} > ${columns.length}: ${surplus.join(', ')}`)
  if (cells.length < columns.length) return refuse('tooFewColumns', `${cells.length} < ${columns.length}`)
  const broken = cells.find((cell) => /[\uFFFD\u0000\u0080-\u009F]/.test(cell))
  if (broken !== undefined) return refuse('badBytes', broken)
  const input = toInput(row, source)
  const read = contactInput.safeParse(input)
  if (read.success) return { contact: read.data, problem: null }
  const issue = read.error.issues[0]!
  return refuse(problemOf(issue), detailOf(issue, input))
}

function gather(cells: string[], columns: Layout['columns']): Gathered {
  const row: Gathered = { lines: {}, phones: new Map(), emails: new Map(), addresses: new Map() }
  columns.forEach(({ place }, index) => {
    const cell = cells[index]?.trim()
    if (!place || !cell) return
    if (place.to === 'line') row.lines[place.field] = [row.lines[place.field], cell].filter(Boolean).join(place.field === 'tags' ? ' ::: ' : '\n')
    else if (place.to === 'phone' || place.to === 'email') {
      const entry = reach(row, place.to, place.slot)
      entry.kind = place.kind
      entry.values.push(...(place.to === 'phone' ? severalPhones(cell) : severalEmails(cell)))
    } else if (place.to === 'label') reach(row, place.of, place.slot).label = cell
    else if (place.to === 'address') {
      const address = row.addresses.get(place.slot) ?? {}
      address[place.part] = [address[place.part], cell].filter(Boolean).join(', ')
      row.addresses.set(place.slot, address)
    }
  })
  return row
}

function reach(row: Gathered, of: 'phone' | 'email', slot: string) {
  const slots = of === 'phone' ? row.phones : row.emails
  if (!slots.has(slot)) slots.set(slot, { kind: 'other', values: [], label: '' })
  return slots.get(slot)!
}

const several = (cell: string, separator: RegExp) => cell.split(separator).map((part) => part.trim()).filter(Boolean)
const severalPhones = (cell: string) => several(cell, /\s*:::\s*|[;\n]/)
const severalEmails = (cell: string) => several(cell, /\s*:::\s*|[;,\n]/).map((part) => /<([^<>]+)>$/.exec(part)?.[1] ?? part.replace(/^mailto:/i, ''))

function toInput({ lines, phones, emails, addresses }: Gathered, source: Layout['source']): z.input<typeof contactInput> {
  return {
    ...namesOf(lines),
    pronouns: lines.pronouns,
    languages: several(lines.languages ?? '', /\s*:::\s*|[,;/\n]/),
    needsInterpretation: ['yes', 'y', 'oui', 'o', 'true', 'vrai', '1', 'x'].includes(fold(lines.interpretation ?? '')),
    phones: [...phones.values()].flatMap(({ kind, label, values }) => values.map((number) => ({ kind: phoneKindOf(label) ?? kind, number }) as never)),
    emails: [...emails.values()].flatMap(({ kind, label, values }) => values.map((address) => ({ kind: emailKindOf(label) ?? kind, address }) as never)),
    addresses: [...addresses.entries()].sort(([a], [b]) => orderOf(a) - orderOf(b)).map(([slot, parts]) => ({ kind: addressKindOf(slot), ...toAddress(parts) })),
    neighbourhood: lines.neighbourhood,
    tags: tagsOf(lines.tags ?? '', source),
    notes: lines.notes,
  }
}

/** A row with an organization's name and no person's is the organization itself. */
function namesOf(lines: Record<string, string>): z.input<typeof contactInput> {
  const given = [lines.givenName, lines.middleName].filter(Boolean).join(' ')
  const isOrganization = fold(lines.fullName ?? '') === fold(lines.organization ?? '')
  const [family, givenAfterComma] = given || lines.familyName ? [lines.familyName, given] : isOrganization ? ['', ''] : turned(lines.fullName ?? '')
  if (!family && !givenAfterComma) return { kind: 'organization', organizationName: lines.organization }
  const affiliation = [lines.title, lines.department, lines.organization].filter(Boolean).join(', ')
  return { kind: 'person', givenName: givenAfterComma, familyName: family, affiliation }
}

/** "Warsame, Amina" says which is which; "Amina Warsame" does not, and is kept whole. */
function turned(fullName: string): [family: string, given: string] {
  const [family, given, ...rest] = fullName.split(',').map((part) => part.trim())
  return family && given && rest.length === 0 ? [family, given] : ['', fullName]
}

const addressKindOf = (slot: string) => (slot === 'work' || slot === 'other' ? slot : 'home')
const orderOf = (slot: string) => ['1', 'home', 'other', 'work'].indexOf(slot) + 1 || 9

function toAddress(parts: Partial<Record<AddressPart, string>>) {
  const abroad = parts.country && !/^(canada|ca|can)$/i.test(parts.country) ? parts.country : ''
  return {
    street: oneLine([parts.street, parts.more]),
    city: parts.city ?? '',
    province: oneLine([parts.province, abroad]),
    postalCode: tidyPostalCode(parts.postalCode ?? ''),
  }
}

const oneLine = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ').replace(/\s*\n\s*/g, ', ')

/** Labels, groups or categories; those that Google keeps for itself are no tags. */
function tagsOf(cell: string, source: Layout['source']): string[] {
  const separator = source === 'google' ? /\s*:::\s*/ : /\s*:::\s*|[;,\n]/
  const tags = several(cell, separator).map((tag) => tag.replace(/^\*\s*/, ''))
  const own = new Set(['mycontacts', 'my contacts', 'starred', 'mes contacts'])
  return [...new Set(tags.filter((tag) => tag && !own.has(fold(tag))))]
}

function phoneKindOf(label: string): string | null {
  const word = fold(label)
  if (/fax|telecop/.test(word)) return 'fax'
  if (/mobile|cell|portable/.test(word)) return 'mobile'
  if (/home|domicile|maison|residence/.test(word)) return 'home'
  if (/work|bureau|travail|business/.test(word)) return 'work'
  return null
}

function emailKindOf(label: string): string | null {
  const kind = phoneKindOf(label)
  return kind === 'home' || kind === 'work' ? kind : null
}

function problemOf(issue: z.core.$ZodIssue): RowProblem {
  if (issue.message === 'contacts:name.missing') return 'noName'
  return issue.path[0] === 'emails' && issue.code !== 'too_big' ? 'badEmail' : 'tooLong'
}

/** What stands in the file where the problem is; for a row without a name, how to recognize it. */
function detailOf(issue: z.core.$ZodIssue, input: z.input<typeof contactInput>): string {
  if (issue.message === 'contacts:name.missing') {
    return [...(input.emails ?? []).map(({ address }) => address), ...(input.phones ?? []).map(({ number }) => number)].join(', ')
  }
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], input)
  return typeof value === 'string' ? value : issue.path.join('.')
}
