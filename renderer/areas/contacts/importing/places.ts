import { addressKind, emailKind, phoneKind } from '#shared/areas/contacts/contacts.schema.ts'
import { type AddressPart, addressPart, type ColumnPlace, type LineField } from '#shared/areas/contacts/importing.schema.ts'

/** Fields a person can send a column to; the others are for columns that other programs have. */
export const chosenLines = [
  'givenName', 'middleName', 'familyName', 'fullName', 'otherNames', 'organization', 'kind', 'organizationKind', 'affiliation', 'title', 'department', 'pronouns', 'languages', 'interpretation',
  'born', 'neighbourhood', 'ward', 'riding', 'tags', 'notes',
] as const satisfies LineField[]

/** A place as a choice in a list: "line:givenName", "phone:mobile", "address:home:street". */
export function choiceOf(place: ColumnPlace | null): string {
  switch (place?.to) {
    case 'line':
      return `line:${place.field}`
    case 'phone':
    case 'email':
      return `${place.to}:${place.kind}`
    case 'label':
      return `label:${place.of}`
    case 'address':
      return `address:${place.kind}:${place.part}`
    case 'custom':
      return `custom:${place.fieldId}`
    case 'flag':
      return 'flag'
    default:
      return 'nowhere'
  }
}

/** The place of a choice for the column at this position: each phone and e-mail stands for itself, the parts of an address of one kind belong together. */
export function placeOfChoice(choice: string, column: number): ColumnPlace | null {
  const [to = '', kind = '', part = ''] = choice.split(':')
  const slot = `column ${column}`
  if (to === 'line') return { to, field: kind as LineField }
  if (to === 'custom') return { to, fieldId: kind }
  if (to === 'phone') return { to, slot, kind: phoneKind.parse(kind) }
  if (to === 'email') return { to, slot, kind: emailKind.parse(kind) }
  if (to === 'address') return { to, slot: kind, kind: addressKind.parse(kind), part: part as AddressPart }
  return null
}

export const chosenPhones = phoneKind.options.map((kind) => ({ choice: `phone:${kind}`, kind }))
export const chosenEmails = emailKind.options.map((kind) => ({ choice: `email:${kind}`, kind }))
export const chosenAddresses = addressKind.options.flatMap((kind) => addressPart.options.map((part) => ({ choice: `address:${kind}:${part}`, kind, part })))
