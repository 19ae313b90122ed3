import type { Contact, ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { Language } from '#shared/base/language.ts'
import type { LineField } from '#shared/areas/contacts/importing.schema.ts'
import { addressNames, between, deskLines, kindName, kindWords, numberedNames } from '../importing/deskColumns.ts'
import { cellOf, columnOf } from '../importing/ownFields.ts'
import type { Widths } from './contactsInFull.queries.ts'

interface Column {
  name: string
  cell: (contact: ContactInput) => string
}

/** The columns of a table of contacts, named in `language`: those that importing it again reads back to the same contacts. */
export function tableColumns(widths: Widths, language: Language, own: readonly CustomField[] = []): Column[] {
  const line = (field: LineField) => ({ name: deskLines.find(([one]) => one === field)![1][language], cell: (contact: ContactInput) => lineCell(field, contact, language) })
  const fields = deskLines.map(([field]) => field)
  const reachAt = fields.indexOf('neighbourhood')
  return [...fields.slice(0, reachAt).map(line), ...reachColumns(widths, language), ...fields.slice(reachAt).map(line), ...own.map((field) => ({ name: columnOf(field, language), cell: ({ custom }: ContactInput) => cellOf(custom[field.id], language) }))]
}

function reachColumns({ phones, emails, addresses }: Widths, language: Language): Column[] {
  const comma = language === 'fr-CA' ? ', ' : ' '
  const name = (what: keyof typeof numberedNames, index: number, part?: string) => `${numberedNames[what][language]} ${index + 1}${part ? comma + part : ''}`
  const kind = kindName[language]
  return [
    ...numbered(phones, (index) => [
      { name: name('phone', index), cell: (contact) => contact.phones[index]?.number ?? '' },
      { name: name('phone', index, kind), cell: (contact) => (contact.phones[index] ? kindWords.phone[contact.phones[index].kind][language] : '') },
    ]),
    ...numbered(emails, (index) => [
      { name: name('email', index), cell: (contact) => contact.emails[index]?.address ?? '' },
      { name: name('email', index, kind), cell: (contact) => (contact.emails[index] ? kindWords.email[contact.emails[index].kind][language] : '') },
    ]),
    ...numbered(addresses, (index) => [
      ...(Object.keys(addressNames) as (keyof typeof addressNames)[]).map((part) => ({
        name: name('address', index, addressNames[part][language]), cell: (contact: ContactInput) => contact.addresses[index]?.[part] ?? '',
      })),
      { name: name('address', index, kind), cell: (contact) => (contact.addresses[index] ? kindWords.address[contact.addresses[index].kind][language] : '') },
    ]),
  ]
}

const numbered = (count: number, columns: (index: number) => Column[]) => Array.from({ length: count }, (_, index) => columns(index)).flat()

function lineCell(field: LineField, contact: ContactInput, language: Language): string {
  switch (field) {
    case 'kind':
      return kindWords.contact[contact.kind][language]
    case 'organization':
      return contact.organizationName
    case 'organizationKind':
      return contact.organizationKind ? kindWords.organization[contact.organizationKind][language] : ''
    case 'interpretation':
      return contact.needsInterpretation ? (language === 'fr-CA' ? 'Oui' : 'Yes') : ''
    case 'otherNames':
    case 'languages':
    case 'tags':
      return contact[field].join(between)
    case 'givenName':
    case 'familyName':
    case 'pronouns':
    case 'affiliation':
    case 'born':
    case 'neighbourhood':
    case 'ward':
    case 'riding':
    case 'notes':
      return contact[field]
    default:
      return ''
  }
}

export const rowOf = (columns: Column[], contact: Contact | ContactInput): string[] => columns.map(({ cell }) => cell(contact))
