/**
 * What a spreadsheet takes for a formula when a cell begins with it (also behind apostrophes, so that taking one off is exact).
 * The wide forms are those that spreadsheets set to East Asian languages accept.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A cell that no spreadsheet runs: one that would begin a formula gets an apostrophe before it. */
export const harmlessCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The cell as it was before `harmlessCell`, or before a spreadsheet marked it as text. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

/** Rows as CSV that a spreadsheet opens right: UTF-8 with its mark, CRLF, every cell quoted and harmless. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(csvRow).join('')}`
}

/** One row of such a file, with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmlessCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}
