import type { ColumnPlace } from './importing.schema.ts'

/** Fields of which a contact has several: as many columns as one likes may go there. */
const severalLines = new Set(['otherNames', 'languages', 'tags', 'notes'])

/** What two columns must not both fill, "givenName" or "address home city"; null where several may go. */
export function singlePlace(place: ColumnPlace | null): string | null {
  switch (place?.to) {
    case 'line':
      return severalLines.has(place.field) ? null : place.field
    case 'custom':
      return `custom ${place.fieldId}`
    case 'label':
      return `label ${place.of} ${place.slot}`
    case 'address':
      return place.part === 'more' ? null : `address ${place.slot} ${place.part}`
    default:
      return null
  }
}

/** The groups of columns, by their position, of which only one can fill the field that all of them go to. */
export function clashingColumns(places: readonly (ColumnPlace | null)[]): number[][] {
  const byPlace = Map.groupBy(places.keys(), (index) => singlePlace(places[index]!) ?? index)
  return [...byPlace.values()].filter((columns) => columns.length > 1)
}

/** Whether any column can give a contact its name. */
export function holdsName(places: readonly (ColumnPlace | null)[]): boolean {
  const names = new Set(['fullName', 'givenName', 'familyName', 'organization', 'household'])
  return places.some((place) => place?.to === 'line' && names.has(place.field))
}
