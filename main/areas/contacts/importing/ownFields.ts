import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { valueProblem } from '#shared/areas/contacts/fields.rules.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { ColumnPlace, RowProblem } from '#shared/areas/contacts/importing.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import { type DayOrder, readBorn } from './born.ts'
import { placeOfDeskColumn } from './deskColumns.ts'

type Value = ContactInput['custom'][string]

/** What a row's cells hold of the clinic's own fields; `problem` is the first that its field does not take. */
export interface OwnValues {
  custom: ContactInput['custom']
  problem: { problem: RowProblem; detail: string } | null
}

const yes = new Set(['1', 'y', 'yes', 'true', 'x', 'oui', 'o', 'vrai'])
const no = new Set(['0', 'n', 'no', 'false', 'non', 'faux'])
const problems = { text: 'tooLong', number: 'customNumber', date: 'customDate', choice: 'customChoice', yesNo: 'customYesNo' } as const satisfies Record<CustomField['type'], RowProblem>
const suffix: Record<Language, string> = { 'en-CA': '(own field)', 'fr-CA': '(champ maison)' }

const keyOf = (name: string) => fold(name) || name.trim()

/** A field's name as a column: its own, and where a column of the program or another field's may be called so too, marked as a field. */
export const columnOf = ({ name }: CustomField, language: Language): string => (placeOfDeskColumn(fold(name)) || isMarked(name) ? `${name} ${suffix[language]}` : name)

const isMarked = (name: string) => Object.values(suffix).some((mark) => fold(name).endsWith(fold(mark)))

/** The fields in use by the names their columns may have, folded. */
export function placesOfFields(fields: readonly CustomField[]): Map<string, ColumnPlace> {
  const places = fields.filter(({ archived }) => !archived).flatMap((field) => {
    const place: ColumnPlace = { to: 'custom', fieldId: field.id }
    return [columnOf(field, 'en-CA'), columnOf(field, 'fr-CA')].map((name) => [keyOf(name), place] as const)
  })
  return new Map(places)
}

/** The field that a heading names; undefined when none does. */
export const fieldPlace = (places: ReadonlyMap<string, ColumnPlace>, heading: string): ColumnPlace | undefined => places.get(keyOf(heading))

/** The field of this name, whatever its case and accents. */
export const fieldNamed = (fields: readonly CustomField[], name: string): CustomField | undefined => fields.find((field) => !field.archived && keyOf(field.name) === keyOf(name))

/** What cells say, by the id of their field. Numbers, days and words are read as both languages write them; what can be read in two ways is not read. */
export function readOwn(cells: ReadonlyMap<string, string>, fields: readonly CustomField[], order: DayOrder): OwnValues {
  const read: OwnValues = { custom: {}, problem: null }
  for (const [id, cell] of cells) {
    const field = fields.find((one) => one.id === id)
    const value = field && valueOf(field, cell.trim(), order)
    // Outlook's "0/0/00" is no day, and not a wrong one.
    if (field?.type === 'date' && value === '') continue
    if (field && value !== undefined && valueProblem(field, value) === null) read.custom[id] = value
    else read.problem ??= { problem: field ? problems[field.type] : 'customChoice', detail: `${field?.name ?? id}: ${cell}` }
  }
  return read
}

function valueOf(field: CustomField, text: string, order: DayOrder): Value | undefined {
  switch (field.type) {
    case 'text':
      return text.length <= 500 ? text : undefined
    case 'number':
      return numberIn(text)
    case 'date':
      return readBorn(text, order)
    case 'choice':
      return field.choices.find((choice) => choice === text) ?? onlyOne(field.choices.filter((choice) => fold(choice) === fold(text)))
    case 'yesNo':
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined
  }
}

const onlyOne = (found: string[]) => (found.length === 1 ? found[0] : undefined)

/** "1250.5", "1,250.50", "1 250,5"; "1,250" alone is a thousand in English and one and a quarter in French, and is neither; nor is "12 34". */
function numberIn(text: string): number | undefined {
  const plain = /^[+-]?\d{1,3}([\s\u00A0\u202F]\d{3})+([.,]\d+)?$/.test(text) ? text.replace(/[\s\u00A0\u202F]/g, '') : text
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return Number(plain)
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(plain) || /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  return /^[+-]?\d+,\d+$/.test(plain) && !/^[+-]?\d{1,3},\d{3}$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

/** A value as a cell in a person's language. */
export function cellOf(value: Value | undefined, language: Language): string {
  if (typeof value === 'boolean') return value ? (language === 'fr-CA' ? 'Oui' : 'Yes') : language === 'fr-CA' ? 'Non' : 'No'
  return value === undefined ? '' : String(value)
}
