/** Which comes first in "03/04/1984" of a file; null when nothing in it tells. */
export type DayOrder = 'day' | 'month' | null

const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** The order that the first date with a number above twelve gives away. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  for (const cell of cells) {
    const [, first, second] = slashed.exec(cell.trim()) ?? []
    if (Number(first) > 12) return 'day'
    if (Number(second) > 12) return 'month'
  }
  return null
}

const padded = (part: string | undefined) => part!.padStart(2, '0')

/**
 * A birth date as other programs write it, in the contract's form: "1984-03-09", "1984" or "--03-09".
 * What cannot be read, or only in two ways, stays as it was: the contract then refuses it. Outlook's "0/0/00" is none.
 */
export function readBorn(cell: string, order: DayOrder): string {
  const text = cell.trim()
  if (/^[0\-/.]+$/.test(text)) return ''
  const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T.*)?$/.exec(text)
  if (whole) return `${whole[1]}-${padded(whole[2])}-${padded(whole[3])}`
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(text)
  if (yearless) return `--${yearless[1]}-${yearless[2]}`
  // Of a year and month the year is kept: the contract has no place for a month alone.
  const yearMonth = /^(\d{4})-\d\d$/.exec(text)
  if (yearMonth) return yearMonth[1]!
  const [, first = '', second = '', year = ''] = slashed.exec(text) ?? []
  const known = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : first === second ? 'day' : order
  if (!year || !known) return text
  return known === 'day' ? `${year}-${padded(second)}-${padded(first)}` : `${year}-${padded(first)}-${padded(second)}`
}
