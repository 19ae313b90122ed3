import { fold } from '#shared/base/text.ts'
import { tidyPostalCode } from './contacts.rules.ts'
import type { AddressLabel, LabelFormat } from './paper.schema.ts'

/** How the labels lie on a sheet of Letter; all in inches. */
export interface LabelSheet {
  columns: number
  rows: number
  width: number
  height: number
  top: number
  left: number
  columnPitch: number
  rowPitch: number
}

/** As their maker cuts them: Avery 5160, thirty to a sheet, and 5163, ten to a sheet. */
export const labelSheets: Record<LabelFormat, LabelSheet> = {
  5160: { columns: 3, rows: 10, width: 2.625, height: 1, top: 0.5, left: 0.1875, columnPitch: 2.75, rowPitch: 1 },
  5163: { columns: 2, rows: 5, width: 4, height: 2, top: 0.5, left: 0.15625, columnPitch: 4.1875, rowPitch: 2 },
}

export const labelsOn = ({ columns, rows }: LabelSheet) => columns * rows

/** Where the label at `position` (from 0, along the rows, from sheet to sheet) lies; inches from the sheet's top left. */
export function labelPlace(sheet: LabelSheet, position: number) {
  const onPage = position % labelsOn(sheet)
  const row = Math.floor(onPage / sheet.columns)
  const column = onPage % sheet.columns
  return {
    page: Math.floor(position / labelsOn(sheet)),
    row,
    column,
    left: sheet.left + column * sheet.columnPitch,
    top: sheet.top + row * sheet.rowPitch,
  }
}

/** Labels by sheet, each with its place; `startAt` (from 1) is the first label that is still there on the first sheet. */
export function laidOut<Label>(sheet: LabelSheet, labels: readonly Label[], startAt: number) {
  const placed = labels.map((label, index) => ({ label, ...labelPlace(sheet, index + startAt - 1) }))
  return [...Map.groupBy(placed, ({ page }) => page).values()]
}

/** Provinces and territories, folded and in both languages, by the symbol Canada Post wants. */
const provinces: Record<string, readonly string[]> = {
  AB: ['alberta', 'alb'],
  BC: ['british columbia', 'colombie britannique', 'cb'],
  MB: ['manitoba', 'man'],
  NB: ['new brunswick', 'nouveau brunswick'],
  NL: ['newfoundland and labrador', 'newfoundland', 'terre neuve et labrador', 'terre neuve'],
  NS: ['nova scotia', 'nouvelle ecosse', 'ne'],
  NT: ['northwest territories', 'territoires du nord ouest', 'nwt', 'tno'],
  NU: ['nunavut'],
  ON: ['ontario', 'ont'],
  PE: ['prince edward island', 'ile du prince edouard', 'pei', 'ipe'],
  QC: ['quebec', 'que', 'pq'],
  SK: ['saskatchewan', 'sask'],
  YT: ['yukon', 'yn', 'yk'],
}

/** "Ontario" and "Ont." are "ON"; what is no province of Canada stays, in capitals. */
export function provinceSymbol(province: string): string {
  const folded = fold(province)
  const known = Object.entries(provinces).find(([, names]) => names.includes(folded))
  return known?.[0] ?? province.trim().toUpperCase()
}

/**
 * The lines of an address as Canada Post asks for them: whom, street, and last "TORONTO ON  M5A 1B2",
 * in capitals, two spaces before the postal code, no comma at a line's end. `capitals`: the other lines as well.
 * A part that is not known is left out; a street of many lines has two.
 */
export function postalLines({ name, street, city, province, postalCode }: Omit<AddressLabel, 'id'>, capitals: boolean): string[] {
  const place = [city, provinceSymbol(province)].map(plainLine).filter(Boolean).join(' ').toUpperCase()
  const last = [place, tidyPostalCode(postalCode).toUpperCase()].filter(Boolean).join('  ')
  const [line = '', ...more] = street.split('\n').map(plainLine).filter(Boolean)
  const first = [plainLine(name), line, more.join(', ')].filter(Boolean)
  return [...(capitals ? first.map((line) => line.toUpperCase()) : first), ...(last ? [last] : [])]
}

const plainLine = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[\s,;]+$/, '')

/** `items` in `parts` runs of the same length, give or take one, in their order; empty runs where there are fewer than parts. */
export function splitEvenly<Item>(items: readonly Item[], parts: number): Item[][] {
  const count = Math.max(1, Math.floor(parts))
  return Array.from({ length: count }, (_, part) => items.slice(Math.floor((part * items.length) / count), Math.floor(((part + 1) * items.length) / count)))
}

/** Someone of a phone tree, and those they call. */
export interface Caller<Person> {
  person: Person
  /** From 0, the one who starts. */
  level: number
  calls: Caller<Person>[]
}

/**
 * Everyone once, the first of them at the top: each calls at most `callsEach`, and a level is full
 * before the next begins, so that word reaches everyone in as few rounds as can be. Null when there is nobody.
 */
export function phoneTree<Person>(people: readonly Person[], callsEach: number): Caller<Person> | null {
  const callers: Caller<Person>[] = []
  for (const [index, person] of people.entries()) {
    const above = index === 0 ? null : callers[Math.floor((index - 1) / callsEach)]!
    const caller: Caller<Person> = { person, level: above ? above.level + 1 : 0, calls: [] }
    above?.calls.push(caller)
    callers.push(caller)
  }
  return callers[0] ?? null
}

/** How many rounds of calls there are until everyone knows. */
export function roundsOf<Person>(tree: Caller<Person> | null): number {
  // The leftmost branch is the deepest, as every level is filled from its beginning.
  let rounds = 0
  for (let at = tree; at?.calls[0]; at = at.calls[0]) rounds++
  return rounds
}

/** The one who starts a tree and all others who call someone, round by round. */
export function callersOf<Person>(tree: Caller<Person>): Caller<Person>[] {
  const callers = [tree]
  // It grows while it is gone through: each brings those they call.
  for (const caller of callers) callers.push(...caller.calls)
  return callers.filter((caller) => caller === tree || caller.calls.length > 0)
}
