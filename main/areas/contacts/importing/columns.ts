import type { z } from 'zod'
import type { addressKind, emailKind, phoneKind } from '#shared/areas/contacts/contacts.schema.ts'
import type { AddressPart, ColumnPlace, LineField } from '#shared/areas/contacts/importing.schema.ts'
import { fold } from '#shared/base/text.ts'
import { placeOfCivicrmColumn } from './civicrm.ts'
import { placeOfDeskColumn } from './deskColumns.ts'

type PhoneKind = z.infer<typeof phoneKind>
type EmailKind = z.infer<typeof emailKind>
type AddressKind = z.infer<typeof addressKind>
type NamedLine = Exclude<LineField, 'kind' | 'household' | 'employer' | 'organizationKind' | 'affiliation'>
export type Place = ColumnPlace

/** The place of a column with this name, whatever its accents, case and punctuation; null when it has none here. */
export function placeOfColumn(header: string): Place | null {
  const name = fold(header)
  return numberedPlace(name) ?? placeOfDeskColumn(name) ?? named.get(name) ?? placeOfCivicrmColumn(name) ?? null
}

/** Google's numbered columns, of the exports before and after 2024. */
function numberedPlace(name: string): Place | null {
  if (/^(website|event|relation|im|custom field) \d+ (label|type|service)$/.test(name)) return { to: 'nowhere' }
  const [, what, slot, part] = /^(phone|e mail|address) (\d+) (.+)$/.exec(name) ?? []
  if (what === 'phone' && part === 'value') return { to: 'phone', slot: slot!, kind: 'other' }
  if (what === 'e mail' && part === 'value') return { to: 'email', slot: slot!, kind: 'other' }
  if (what && (part === 'label' || part === 'type')) {
    return { to: 'label', of: what === 'e mail' ? 'email' : (what as 'phone' | 'address'), slot: slot! }
  }
  const address = part && what === 'address' ? googleAddress[part] : undefined
  if (address) return address === 'nowhere' ? { to: 'nowhere' } : { to: 'address', slot: slot!, kind: 'home', part: address }
  return null
}

const googleAddress: Record<string, AddressPart | 'nowhere'> = {
  street: 'street', 'extended address': 'more', 'po box': 'more', city: 'city', region: 'province', 'postal code': 'postalCode', country: 'country',
  // The same address once more, in one piece.
  formatted: 'nowhere',
}

const lines: Record<NamedLine, string[]> = {
  fullName: ['name', 'full name', 'contact', 'contact name', 'display name', 'nom complet', 'personne'],
  givenName: ['first name', 'given name', 'first', 'prenom', 'forename'],
  middleName: ['middle name', 'additional name', 'deuxieme prenom', 'second prenom'],
  familyName: ['last name', 'family name', 'surname', 'last', 'nom', 'nom de famille'],
  otherNames: ['nickname', 'nick name', 'other names', 'surnom', 'autres noms', 'alias', 'also known as'],
  organization: [
    'organization', 'organisation', 'organization name', 'organization 1 name', 'organisation name', 'company', 'company name', 'group', 'group name',
    'agency', 'societe', 'entreprise', 'organisme', 'nom de l organisme', 'groupe', 'nom du groupe',
  ],
  title: ['organization title', 'organization 1 title', 'job title', 'role', 'fonction', 'titre1', 'titre du poste', 'poste', 'profession'],
  department: ['organization department', 'organization 1 department', 'department', 'service'],
  pronouns: ['pronouns', 'pronoms'],
  languages: ['language', 'languages', 'langue', 'langues', 'language spoken', 'languages spoken', 'langues parlees'],
  interpretation: ['interpretation', 'interpreter', 'needs interpretation', 'needs interpreter', 'interprete', 'besoin d un interprete'],
  born: ['birthday', 'birth date', 'birthdate', 'date of birth', 'born', 'anniversaire', 'date de naissance', 'naissance', 'ne le'],
  ward: ['ward', 'municipal ward', 'quartier electoral'],
  riding: ['riding', 'electoral district', 'circonscription'],
  neighbourhood: ['neighbourhood', 'neighborhood', 'area', 'quartier', 'voisinage'],
  tags: ['labels', 'group membership', 'categories', 'category', 'categorie', 'tags', 'tag', 'etiquettes', 'etiquette', 'libelles', 'mots cles', 'keywords'],
  notes: ['notes', 'note', 'comments', 'comment', 'commentaires', 'commentaire', 'remarques'],
}

const phones: Record<PhoneKind, string[]> = {
  mobile: ['mobile phone', 'mobile', 'cell', 'cell phone', 'cellphone', 'cellulaire', 'tel mobile', 'telephone mobile', 'tel cellulaire', 'telephone cellulaire'],
  home: ['home phone', 'home phone 2', 'telephone domicile', 'telephone 2 domicile', 'telephone a domicile', 'tel domicile', 'tel residence'],
  work: [
    'business phone', 'business phone 2', 'work phone', 'company main phone', 'telephone bureau', 'telephone 2 bureau', 'tel bureau', 'tel travail',
    'telephone travail', 'telephone societe', 'telephone de la societe',
  ],
  fax: [
    'business fax', 'home fax', 'other fax', 'fax', 'telecopieur', 'telecopie bureau', 'telecopie domicile', 'telecopie autre', 'fax bureau',
    'fax domicile', 'fax autre',
  ],
  other: [
    'phone', 'phone number', 'telephone', 'tel', 'numero de telephone', 'primary phone', 'other phone', 'car phone', 'callback', 'pager', 'isdn',
    'assistant s phone', 'radio phone', 'tty tdd phone', 'telephone principal', 'telephone autre', 'phone 1', 'phone 2', 'phone 3',
  ],
}

const emails: Record<EmailKind, string[]> = {
  home: ['home email', 'personal email', 'courriel personnel'],
  work: ['work email', 'business email', 'courriel professionnel', 'courriel bureau'],
  other: [
    'email', 'e mail', 'e mail address', 'email address', 'e mail 1', 'e mail 2', 'e mail 3', 'email 1', 'email 2', 'email 3',
    'e mail 2 address', 'e mail 3 address', 'courriel', 'courriel 1', 'courriel 2', 'adresse courriel', 'adresse electronique', 'adresse de messagerie', 'adresse de messagerie 2',
    'adresse de messagerie 3', 'mail',
  ],
}

const addresses: Record<AddressPart, string[]> = {
  street: ['street', 'rue'],
  more: ['street 2', 'street 3', 'rue 2', 'rue 3', 'po box', 'boite postale', 'b p', 'unit', 'apartment', 'appartement'],
  city: ['city', 'ville'],
  province: ['state', 'province', 'region', 'dep region', 'departement region'],
  postalCode: ['postal code', 'zip', 'zip code', 'postcode', 'code postal'],
  country: ['country', 'country region', 'pays', 'pays region'],
}
const addressSlots: Record<Exclude<AddressKind, 'mailing'>, string[]> = { home: ['home', 'domicile'], other: ['other', 'autre'], work: ['business', 'bureau'] }

const nowhere = ['e mail type', 'e mail display name', 'e mail 2 type', 'e mail 2 display name', 'e mail 3 type', 'e mail 3 display name',
  'type de messagerie', 'nom complet de l adresse de messagerie', 'priority', 'sensitivity', 'private', 'gender', 'initials', 'file as',
  'organization 1 type', 'photo', 'critere de diffusion', 'priorite', 'prive', 'sexe', 'initiales']

const named = new Map<string, Place>([
  ...entries(lines, (field): Place => ({ to: 'line', field })),
  ...entries(phones, (kind, name): Place => ({ to: 'phone', slot: name, kind })),
  ...entries(emails, (kind, name): Place => ({ to: 'email', slot: name, kind })),
  ...entries(addresses, (part): Place => ({ to: 'address', slot: 'home', kind: 'home', part })),
  ...addressNames(),
  ['address', { to: 'address', slot: 'home', kind: 'home', part: 'street' }],
  ['adresse', { to: 'address', slot: 'home', kind: 'home', part: 'street' }],
  ['street address', { to: 'address', slot: 'home', kind: 'home', part: 'street' }],
  ['adresse postale', { to: 'address', slot: 'home', kind: 'home', part: 'street' }],
  ...nowhere.map((name): [string, Place] => [name, { to: 'nowhere' }]),
])

function entries<Key extends string>(names: Record<Key, string[]>, place: (key: Key, name: string) => Place): [string, Place][] {
  return (Object.entries(names) as [Key, string[]][]).flatMap(([key, all]) => all.map((name): [string, Place] => [name, place(key, name)]))
}

/** Outlook's "Home Street", "Rue (domicile)" and "Rue (domicile) 2", for each of its three addresses. */
function* addressNames(): Generator<[string, Place]> {
  for (const [slot, words] of Object.entries(addressSlots) as [keyof typeof addressSlots, string[]][]) {
    for (const word of words) {
      for (const [part, names] of Object.entries(addresses) as [AddressPart, string[]][]) {
        for (const name of names) {
          const place: Place = { to: 'address', slot, kind: slot, part }
          yield [`${word} ${name}`, place]
          yield [`${name} ${word}`, place]
          yield [name.replace(/^(\D+?)( \d)?$/, `$1 ${word}$2`), place]
        }
      }
      yield [`${word} address`, { to: 'address', slot, kind: slot, part: 'street' }]
      yield [`adresse ${word}`, { to: 'address', slot, kind: slot, part: 'street' }]
      yield [`${word} address po box`, { to: 'address', slot, kind: slot, part: 'more' }]
    }
  }
}
