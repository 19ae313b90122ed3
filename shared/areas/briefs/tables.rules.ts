import type { BriefNode } from './briefs.schema.ts'

export interface TableShape {
  columns: number
  /** How many rows at its top hold nothing but headers: they stand again on each page. */
  heads: number
  /** Of the whole width, what each column has; null where nobody dragged one. */
  shares: number[] | null
}

/** More columns than these leave a word no room on a page. */
export const mostColumns = 8

const cellsOf = (row: BriefNode) => row.content ?? []
const spanOf = (cell: BriefNode, name: 'colspan' | 'rowspan') => (typeof cell.attrs?.[name] === 'number' ? cell.attrs[name] : 1)

/** How a table is built, from its rows: cells that reach over rows or columns count as often. */
export function shapeOf(table: BriefNode): TableShape {
  const rows = table.content ?? []
  const [first] = rows
  const columns = Math.max(1, first ? cellsOf(first).reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0) : 0)
  const body = rows.findIndex((row) => cellsOf(row).some(({ type }) => type !== 'tableHeader'))
  const heads = body < 0 ? 0 : body
  // A header that reaches down into the body would be torn off it.
  const reaches = rows.slice(0, heads).some((row, index) => cellsOf(row).some((cell) => spanOf(cell, 'rowspan') > heads - index))
  return { columns, heads: reaches ? 0 : heads, shares: first ? sharesOf(first, columns) : null }
}

function sharesOf(row: BriefNode, columns: number): number[] | null {
  const widths = cellsOf(row).flatMap((cell) => (Array.isArray(cell.attrs?.colwidth) ? (cell.attrs.colwidth as number[]) : []))
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.length === columns && sum > 0 ? widths.map((width) => width / sum) : null
}

/** Whether a row can be parted from the next: no cell reaches over both. */
export const spansRows = (table: BriefNode): boolean => (table.content ?? []).some((row) => cellsOf(row).some((cell) => spanOf(cell, 'rowspan') > 1))

/** The number of columns of the widest table in a document; 0 without any. */
export function widestTable(body: BriefNode): number {
  const own = body.type === 'table' ? shapeOf(body).columns : 0
  return Math.max(own, ...(body.content ?? []).map(widestTable))
}
