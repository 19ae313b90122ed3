/** A key that was pressed: the sign it makes and when, in milliseconds. */
export interface Stroke {
  key: string
  at: number
}

/** A scanner never rests this long between two signs, in milliseconds. */
const longestRest = 100
/** A scanner types a sign at least every so many milliseconds on average; the fastest people need twice as long. */
const slowestScan = 50
/** Into a text field people type fast too: only what is faster than any hand is taken out of it. */
const slowestScanInField = 25
/** Labels have this many signs at least. */
const shortestCode = 4
const longestCode = 80

/** The strokes that belong together once another comes: it goes on, or begins anew after a rest. */
export function withStroke(strokes: readonly Stroke[], stroke: Stroke): Stroke[] {
  const last = strokes.at(-1)
  return last && stroke.at - last.at <= longestRest ? [...strokes.slice(-longestCode), stroke] : [stroke]
}

/** What a scanner read, when the strokes before Enter (at `end`) were a scanner's and not a person's; null otherwise. */
export function scannedCode(strokes: readonly Stroke[], end: number, inField: boolean): string | null {
  if (strokes.length < shortestCode || strokes.length > longestCode) return null
  if (end - strokes.at(-1)!.at > longestRest) return null
  const gap = (end - strokes[0]!.at) / strokes.length
  return gap <= (inField ? slowestScanInField : slowestScan) ? strokes.map(({ key }) => key).join('') : null
}
