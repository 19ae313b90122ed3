/**
 * Rows as CSV that a spreadsheet opens right: UTF-8 with its mark, CRLF, every cell quoted.
 * A cell that would begin a formula gets an apostrophe before it, so that a name in an imported file runs nothing.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
