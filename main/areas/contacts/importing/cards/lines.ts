import iconv from 'iconv-lite'

/** One property of a card, its folded lines joined; `line` is where it begins in the file. */
export interface CardLine {
  line: number
  text: string
}

/** What stands between BEGIN:VCARD and END:VCARD, or lines that stand outside of any card. */
export type RawCard =
  | { number: number; line: number; lines: CardLine[]; closed: boolean }
  | { number: null; line: number; stray: string }

const begin = /^BEGIN\s*:\s*VCARD\s*$/i
const end = /^END\s*:\s*VCARD\s*$/i
/** A 2.1 card may hold another, of someone's agent, which is not read. */
const agent = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i

/** The cards of a file, one after the other. Lines outside of cards are told once for each run of them. */
export function* readRawCards(text: Buffer): Generator<RawCard> {
  let card: { number: number; line: number; lines: CardLine[] } | null = null
  let number = 0
  let inAgent = 0
  let straying = false
  for (const line of logicalLines(text)) {
    if (begin.test(line.text)) {
      if (card && (inAgent > 0 || agent.test(card.lines.at(-1)?.text ?? ''))) inAgent++
      else {
        if (card) yield { ...card, closed: false }
        card = { number: ++number, line: line.line, lines: [] }
      }
      straying = false
    } else if (end.test(line.text)) {
      if (inAgent > 0) inAgent--
      else if (card) {
        yield { ...card, closed: true }
        card = null
      } else if (!straying) yield { number: null, line: line.line, stray: line.text }
    } else if (card) {
      if (inAgent === 0) card.lines.push(line)
    } else if (!straying) {
      straying = true
      yield { number: null, line: line.line, stray: line.text }
    }
  }
  if (card) yield { ...card, closed: false }
}

/** Lines with their folds undone: a line that begins with a space goes on, and in 2.1 a quoted-printable one that ends with "=". */
function* logicalLines(text: Buffer): Generator<CardLine> {
  let held: CardLine & { parts: string[]; soft: boolean } | null = null
  let line = 0
  for (const physical of physicalLines(text)) {
    line++
    if (held?.soft) {
      held.parts.push(physical)
      held.soft = physical.endsWith('=')
    } else if (held && /^[ \t]/.test(physical)) held.parts.push(physical.slice(1))
    else {
      if (held) yield { line: held.line, text: joined(held) }
      held = physical.trim() === '' ? null : { line, text: '', parts: [physical], soft: quotedPrintable.test(physical) && physical.endsWith('=') }
    }
  }
  if (held) yield { line: held.line, text: joined(held) }
}

const quotedPrintable = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i

/** Soft breaks stay as "=\n", for the decoding to take out. */
function joined({ parts }: { parts: string[] }): string {
  return quotedPrintable.test(parts[0]!) ? parts.join('\n') : parts.join('')
}

function* physicalLines(text: Buffer): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf(10, at)
    const stop = next < 0 ? text.length : next
    yield text.toString('utf8', at, stop)
    at = stop + 1
  }
}

/** Quoted-printable as text: its bytes are in `charset`. */
export function fromQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = []
  const plain = text.replace(/=[ \t]*\n/g, '')
  for (let at = 0; at < plain.length; at++) {
    const code = /^=([0-9A-F]{2})/i.exec(plain.slice(at, at + 3))?.[1]
    if (code) {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    } else bytes.push(...Buffer.from(plain[at]!))
  }
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(charset) ? charset : 'utf-8')
}
