import type { Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import type { AddressPart, ColumnPlace, LineField } from '#shared/areas/contacts/importing.schema.ts'

type Words = Record<Language, string>
const words = (english: string, french: string): Words => ({ 'en-CA': english, 'fr-CA': french })

/** The columns of this program's own CSV and XLSX files that stand once, in their order; phones, e-mails and addresses come before `neighbourhood`. */
export const deskLines: [field: LineField, names: Words][] = [
  ['kind', words('Kind of contact', 'Genre de contact')],
  ['givenName', words('Given name', 'Prénom')],
  ['familyName', words('Family name', 'Nom de famille')],
  ['otherNames', words('Other names', 'Autres noms')],
  ['organization', words('Organization', 'Organisme')],
  ['organizationKind', words('Kind of organization', 'Genre d’organisme')],
  ['pronouns', words('Pronouns', 'Pronoms')],
  ['affiliation', words('Belongs to', 'Appartenance')],
  ['languages', words('Languages', 'Langues')],
  ['interpretation', words('Needs interpretation', 'Besoin d’interprétation')],
  ['born', words('Born', 'Naissance')],
  ['neighbourhood', words('Neighbourhood', 'Quartier')],
  ['ward', words('Ward', 'Quartier électoral')],
  ['riding', words('Riding', 'Circonscription')],
  ['tags', words('Tags', 'Étiquettes')],
  ['notes', words('Notes', 'Notes')],
]

type Numbered = 'phone' | 'email' | 'address'
export const numberedNames: Record<Numbered, Words> = {
  phone: words('Phone', 'Téléphone'), email: words('E-mail', 'Courriel'), address: words('Address', 'Adresse'),
}
export const kindName: Words = words('kind', 'genre')
export const addressNames: Record<Exclude<AddressPart, 'more' | 'country'>, Words> = {
  street: words('street', 'rue'), city: words('city', 'ville'), province: words('province', 'province'), postalCode: words('postal code', 'code postal'),
}

/** What stands in cells for the contract's own words. */
export const kindWords = {
  contact: { person: words('Person', 'Personne'), organization: words('Organization', 'Organisme') },
  phone: { mobile: words('Mobile', 'Cellulaire'), home: words('Home', 'Domicile'), work: words('Work', 'Travail'), fax: words('Fax', 'Télécopieur'), other: words('Other', 'Autre') },
  email: { home: words('Home', 'Domicile'), work: words('Work', 'Travail'), other: words('Other', 'Autre') },
  address: { home: words('Home', 'Domicile'), mailing: words('Mailing', 'Postale'), work: words('Work', 'Travail'), other: words('Other', 'Autre') },
  organization: {
    group: words('Community group', 'Groupe communautaire'), agency: words('Agency', 'Organisme de services'), union: words('Union', 'Syndicat'), faith: words('Faith community', 'Communauté de foi'),
    media: words('Media', 'Médias'), electedOffice: words('Elected office', 'Bureau d’élu'), ministry: words('Ministry', 'Ministère'), school: words('School', 'École'),
    business: words('Business', 'Entreprise'), other: words('Other', 'Autre'),
  },
} satisfies Record<string, Record<string, Words>>

/** Between several things in one cell. */
export const between = ' ::: '

const byName = new Map<string, ColumnPlace>(deskLines.flatMap(([field, names]) => Object.values(names).map((name): [string, ColumnPlace] => [fold(name), { to: 'line', field }])))
const numbered = new Map(Object.entries(numberedNames).flatMap(([what, names]) => Object.values(names).map((name) => [fold(name), what as Numbered] as const)))
const parts = new Map(Object.entries(addressNames).flatMap(([part, names]) => Object.values(names).map((name) => [fold(name), part as keyof typeof addressNames] as const)))

/** The place of a column of this program's own files, by its folded name; undefined for any other. */
export function placeOfDeskColumn(name: string): ColumnPlace | undefined {
  const [, called = '', slot = '', rest = ''] = /^(\D+) (\d{1,2})(?: (.+))?$/.exec(name) ?? []
  const what = numbered.get(called)
  if (!what) return byName.get(name)
  if (Object.values(kindName).includes(rest)) return { to: 'label', of: what, slot }
  if (what === 'address') return parts.has(rest) ? { to: 'address', slot, kind: 'home', part: parts.get(rest)! } : undefined
  return rest ? undefined : { to: what, slot, kind: 'other' }
}

const marks = (['kind', 'interpretation', 'riding'] as const).map((field) => deskLines.find(([line]) => line === field)![1])

/** Whether these folded column names are those of a file this program wrote. */
export const isDeskFile = (names: ReadonlySet<string>): boolean =>
  (['en-CA', 'fr-CA'] as const).some((language) => marks.every((mark) => names.has(fold(mark[language]))))

const meanings = new Map(Object.entries(kindWords).map(([of, kinds]) => [of, new Map(Object.entries(kinds as Record<string, Words>).flatMap(([code, names]) => [code, ...Object.values(names)].map((name) => [fold(name), code] as const)))] as const))

/** The contract's word for a cell's, in either language: "Syndicat" is `union`; undefined when it is none. */
export const kindMeant = <Of extends keyof typeof kindWords>(of: Of, cell: string): keyof (typeof kindWords)[Of] | undefined =>
  cell ? (meanings.get(of)!.get(fold(cell)) as keyof (typeof kindWords)[Of] | undefined) : undefined
