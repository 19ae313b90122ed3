const quote = 34
const lineFeed = 10

/**
 * The line (from 1) where a quotation mark opens a field and none closes it before a delimiter, a line's end or the file's.
 * Null when all are closed. Quotation marks inside an unquoted field (Robert "Bob" Roy) are letters like others.
 */
export function findUnclosedQuote(text: Buffer, delimiter: string): { line: number; field: string } | null {
  const separator = delimiter.charCodeAt(0)
  let line = 1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === lineFeed) line++
    const opens = text[at] === quote && (at === 0 || text[at - 1] === separator || text[at - 1] === lineFeed)
    if (!opens) continue
    const end = closingQuote(text, at)
    const after = text[end + 1]
    if (end < 0 || (after !== undefined && after !== separator && after !== lineFeed)) return { line, field: text.toString('utf8', at, at + 80).split('\n')[0]! }
    line += lineFeeds(text, at, end)
    at = end
  }
  return null
}

/** Where the field opened at `open` closes: doubled quotation marks stand for one; -1 when it does not. */
function closingQuote(text: Buffer, open: number): number {
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at
  }
  return -1
}

function lineFeeds(text: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf(lineFeed, from); at >= 0 && at < to; at = text.indexOf(lineFeed, at + 1)) count++
  return count
}
