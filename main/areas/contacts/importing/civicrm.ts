import type { ColumnPlace, LineField } from '#shared/areas/contacts/importing.schema.ts'

/** CiviCRM's own names of what a contact has once, folded. */
const lines: Record<string, LineField> = {
  'contact type': 'kind', 'display name': 'fullName', 'household name': 'household', 'current employer': 'employer', 'birth date': 'born', 'preferred language': 'languages',
  'tag s': 'tags', 'group s': 'tags', 'note s': 'notes', nickname: 'otherNames', 'nick name': 'otherNames', 'legal name': 'otherNames',
}

const nowhere = new Set([
  'contact id', 'internal contact id', 'sort name', 'image url', 'hash', 'preferred communication method', 'preferred mail format', 'communication style', 'email greeting', 'postal greeting', 'addressee',
  'email greeting id', 'postal greeting id', 'addressee id', 'unique id openid', 'contact is in trash', 'contact is deceased', 'created date', 'modified date', 'individual prefix', 'individual suffix',
  'individual prefix id', 'individual suffix id', 'gender', 'geo code 1', 'geo code 2', 'address name', 'master address id', 'master address belongs to', 'on hold', 'signature text', 'signature html',
  'current employer id', 'use for bulk mail', 'street number', 'street number suffix', 'street name', 'street unit', 'manual geo code', 'external identifier', 'postal code suffix',
])

const flag = /^(do not (email|phone|mail|sms|trade)|no bulk emails.*|is opt out|deceased|is deceased)$/
const locations = 'primary|home|work|main|billing|other'
const phoneTypes: Record<string, 'mobile' | 'fax' | 'other'> = { phone: 'other', mobile: 'mobile', fax: 'fax', pager: 'other', voicemail: 'other' }
const addressParts: Record<string, Extract<ColumnPlace, { to: 'address' }>['part']> = {
  'street address': 'street', 'supplemental address 1': 'more', 'supplemental address 2': 'more', 'supplemental address 3': 'more', city: 'city', state: 'province', 'state province': 'province',
  'postal code': 'postalCode', country: 'country',
}

/** The place of a column of a CiviCRM export, plain ("Phone") or with its location ("Home-Phone-Mobile", "Phone-Primary"); undefined when it has none. */
export function placeOfCivicrmColumn(name: string): ColumnPlace | undefined {
  if (lines[name]) return { to: 'line', field: lines[name] }
  if (nowhere.has(name)) return { to: 'nowhere' }
  if (flag.test(name)) return { to: 'flag', name }
  if (/^supplemental address [1-3]$/.test(name)) return { to: 'address', slot: 'home', kind: 'home', part: 'more' }
  const [, before] = new RegExp(`^(${locations}) `).exec(name) ?? []
  const [, after] = new RegExp(` (${locations})(?: (?:phone|mobile|fax|pager|voicemail))?$`).exec(name) ?? []
  const location = before ?? after
  if (!location) return undefined
  const what = before ? name.slice(before.length + 1) : name.replace(` ${after}`, '')
  return located(what, location, name)
}

function located(what: string, location: string, slot: string): ColumnPlace | undefined {
  const kind = location === 'home' || location === 'work' ? location : location === 'billing' ? 'mailing' : 'other'
  const part = addressParts[what]
  if (part) return { to: 'address', slot: location, kind: location === 'primary' || location === 'main' ? 'home' : kind, part }
  const reachKind = kind === 'mailing' ? 'other' : kind
  if (what === 'email') return { to: 'email', slot, kind: reachKind }
  const [, type] = /^phone(?: (\w+))?$/.exec(what) ?? []
  const isPhone = what === 'phone' || (type !== undefined && type in phoneTypes)
  if (!isPhone) return undefined
  const phoneKind = phoneTypes[type ?? 'phone']!
  return { to: 'phone', slot, kind: phoneKind === 'other' ? reachKind : phoneKind }
}

/** Whether these folded column names are those of a CiviCRM export. */
export const isCivicrmFile = (names: ReadonlySet<string>): boolean =>
  names.has('contact type') && (names.has('contact id') || names.has('internal contact id') || names.has('display name') || names.has('sort name'))
