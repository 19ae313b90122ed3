import { fold } from '#shared/base/text.ts'
import type { AddressPart } from '#shared/areas/contacts/importing.schema.ts'
import { kindMeant } from './deskColumns.ts'
import type { Layout } from './header.ts'

export interface GatheredAddress {
  kind: 'home' | 'mailing' | 'work' | 'other'
  parts: Partial<Record<AddressPart, string>>
}

/** A row's cells gathered by where they go. */
export interface Gathered {
  lines: Record<string, string>
  phones: { kind: string; number: string }[]
  emails: { kind: string; address: string }[]
  addresses: GatheredAddress[]
  /** Cells of the clinic's own fields, by the field's id. */
  own: Map<string, string>
  /** Names of columns that say yes. */
  flags: string[]
}

interface Slots {
  phone: Map<string, { kind: string; label: string; values: string[] }>
  email: Map<string, { kind: string; label: string; values: string[] }>
  address: Map<string, { kind: GatheredAddress['kind']; label: string; parts: GatheredAddress['parts'] }>
}

export const several = (cell: string, separator: RegExp) => cell.split(separator).map((part) => part.trim()).filter(Boolean)
export const oneLine = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ').replace(/\s*\n\s*/g, ', ')

const severalPhones = (cell: string) => several(cell, /\s*:::\s*|[;\n]/)
const severalEmails = (cell: string) => several(cell, /\s*:::\s*|[;,\n]/).map((part) => /<([^<>]+)>$/.exec(part)?.[1] ?? part.replace(/^mailto:/i, ''))

/** A row's cells by where they go. `exact`: one cell is one thing, and notes keep the spaces around them. */
export function gather(cells: string[], columns: Layout['columns'], exact: boolean): Gathered {
  const lines: Record<string, string> = {}
  const flags: string[] = []
  const own = new Map<string, string>()
  const slots: Slots = { phone: new Map(), email: new Map(), address: new Map() }
  columns.forEach(({ name, place }, index) => {
    const cell = exact && place?.to === 'line' && place.field === 'notes' ? cells[index] : cells[index]?.trim()
    if (!place || !cell) return
    if (place.to === 'line') lines[place.field] = joined(lines[place.field], cell, place.field)
    else if (place.to === 'custom') own.set(place.fieldId, cell)
    else if (place.to === 'flag') {
      if (saysYes(cell)) flags.push(name)
    } else if (place.to !== 'nowhere') intoSlot(slots, place, cell, exact)
  })
  return { lines, flags, own, ...kindsSaid(slots) }
}

const saysYes = (cell: string) => /^(1|y|yes|true|x|oui|o|vrai)$/i.test(cell)

function joined(before: string | undefined, cell: string, field: string): string {
  const between = field === 'notes' ? '\n' : field === 'employer' || field === 'affiliation' ? ', ' : ' ::: '
  return before ? before + between + cell : cell
}

function intoSlot({ phone, email, address }: Slots, place: Exclude<Layout['columns'][number]['place'], null | { to: 'line' | 'flag' | 'custom' | 'nowhere' }>, cell: string, exact: boolean): void {
  switch (place.to) {
    case 'label':
      if (place.of === 'address') slotOf(address, place.slot, { kind: 'home', label: '', parts: {} }).label = cell
      else slotOf(place.of === 'phone' ? phone : email, place.slot, { kind: 'other', label: '', values: [] }).label = cell
      return
    case 'phone':
    case 'email': {
      const entry = slotOf(place.to === 'phone' ? phone : email, place.slot, { kind: place.kind, label: '', values: [] })
      entry.kind = place.kind
      entry.values.push(...(exact ? [cell] : place.to === 'phone' ? severalPhones(cell) : severalEmails(cell)))
      return
    }
    case 'address': {
      const entry = slotOf(address, place.slot, { kind: place.kind, label: '', parts: {} })
      entry.kind = place.kind
      entry.parts[place.part] = [entry.parts[place.part], cell].filter(Boolean).join(', ')
    }
  }
}

function slotOf<Slot>(slots: Map<string, Slot>, slot: string, empty: Slot): Slot {
  const known = slots.get(slot)
  if (known) return known
  slots.set(slot, empty)
  return empty
}

function kindsSaid({ phone, email, address }: Slots): Pick<Gathered, 'phones' | 'emails' | 'addresses'> {
  return {
    phones: [...phone.values()].flatMap(({ kind, label, values }) => values.map((number) => ({ kind: phoneKindOf(label) ?? kind, number }))),
    emails: [...email.values()].flatMap(({ kind, label, values }) => values.map((one) => ({ kind: emailKindOf(label) ?? kind, address: one }))),
    addresses: [...address.entries()]
      .sort(([a, { kind: aKind }], [b, { kind: bKind }]) => orderOf(a, aKind) - orderOf(b, bKind))
      .map(([, { kind, label, parts }]) => ({ kind: addressKindOf(label) ?? kind, parts })),
  }
}

/** Numbered ones stay as the file has them; of named ones that of the home comes first. */
const orderOf = (slot: string, kind: GatheredAddress['kind']) => (/^\d+$/.test(slot) ? 0 : 1 + ['home', 'mailing', 'other', 'work'].indexOf(kind))

export function phoneKindOf(label: string): string | null {
  const word = fold(label)
  if (/fax|telecop/.test(word)) return 'fax'
  if (/mobile|cell|portable/.test(word)) return 'mobile'
  if (/home|domicile|maison|residence/.test(word)) return 'home'
  if (/work|bureau|travail|business/.test(word)) return 'work'
  return null
}

export function emailKindOf(label: string): 'home' | 'work' | null {
  const kind = phoneKindOf(label)
  return kind === 'home' || kind === 'work' ? kind : null
}

function addressKindOf(label: string): GatheredAddress['kind'] | null {
  return kindMeant('address', label) ?? emailKindOf(label)
}
