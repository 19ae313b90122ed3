import { calendarRefused } from './decode.ts'

/** A component as it stands in the file, with those within it; `line` is that of its BEGIN, from 1. */
export interface Block {
  name: string
  line: number
  lines: string[]
  inner: Block[]
}

export interface CalendarText {
  events: Block[]
  zones: Block[]
  /** METHOD:CANCEL: what the file names is called off. */
  cancels: boolean
}

const stride = 20_000
const deepest = 5
const mostEvents = 50_000
/** No line of a calendar that people keep is longer; a longer one is cut, so that no pattern is run on megabytes. */
const longestLine = 20_000

/**
 * Takes a calendar apart, whatever its line ends and folds. What is not closed ends where the next of its kind begins, or with the file:
 * half a file brings in what is whole of it. Throws FILE_REFUSED where it is no calendar or holds no event.
 */
export async function takeApart(text: string): Promise<CalendarText> {
  const found: CalendarText = { events: [], zones: [], cancels: false }
  const open: Block[] = []
  let calendars = 0
  let done = 0
  for (const { line, content } of unfolded(text)) {
    if (++done % stride === 0) await new Promise(setImmediate)
    const [, mark = '', name = ''] = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/i.exec(content.slice(0, 100)) ?? []
    const component = name.toUpperCase()
    if (component === 'VCALENDAR') calendars++
    if (mark.toUpperCase() === 'BEGIN') {
      if (component === 'VEVENT' || component === 'VTIMEZONE' || component === 'VCALENDAR') open.length = 0
      if (component !== 'VCALENDAR') begin({ name: component, line, lines: [], inner: [] }, open, found)
    } else if (mark !== '') {
      const at = open.findLastIndex((block) => block.name === component)
      if (at >= 0) open.length = at
    } else if (open.length > 0) open.at(-1)!.lines.push(content)
    else if (/^METHOD:\s*CANCEL\s*$/i.test(content)) found.cancels = true
  }
  if (calendars === 0 && found.events.length === 0) throw calendarRefused('notCalendar')
  if (found.events.length === 0) throw calendarRefused('noEvents')
  if (found.events.length > mostEvents) throw calendarRefused('tooLarge')
  return found
}

function begin(block: Block, open: Block[], found: CalendarText): void {
  if (block.name === 'VEVENT') found.events.push(block)
  else if (block.name === 'VTIMEZONE') found.zones.push(block)
  else open.at(-1)?.inner.push(block)
  if (open.length < deepest) open.push(block)
}

/** The lines with their folds taken out: one that begins with a space or tab goes on with the one before. */
function* unfolded(text: string): Generator<{ line: number; content: string }> {
  let line = 0
  let begun = 0
  let content = ''
  for (let at = 0; at <= text.length; ) {
    const next = endOfLine(text, at)
    const piece = text.slice(at, next.end)
    line++
    if (piece.startsWith(' ') || piece.startsWith('\t')) content = (content + piece.slice(1)).slice(0, longestLine)
    else {
      if (content.trim() !== '') yield { line: begun, content }
      begun = line
      content = piece.slice(0, longestLine)
    }
    at = next.after
  }
  if (content.trim() !== '') yield { line: begun, content }
}

/** A carriage return, a line feed or both end a line. */
function endOfLine(text: string, from: number): { end: number; after: number } {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) return { end: at, after: at + 1 }
    if (sign === 13) return { end: at, after: at + (text.charCodeAt(at + 1) === 10 ? 2 : 1) }
  }
  return { end: text.length, after: text.length + 1 }
}
