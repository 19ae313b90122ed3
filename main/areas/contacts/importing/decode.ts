import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { fileRefused } from './fileRefused.ts'

export interface DecodedFile {
  /** As UTF-8 without a byte order mark, every line ended by a line feed alone. */
  text: Buffer
  /** As people name it: "UTF-8", "UTF-16LE", "windows-1252". */
  encoding: string
}

export const largestFile = 50 * 1024 * 1024

const carriageReturn = 13
const lineFeed = 10

/** A file's bytes as text, whatever encoding they are in. Throws FILE_REFUSED when it holds none. */
export function decodeFile(bytes: Buffer): DecodedFile {
  if (bytes.length > largestFile) throw fileRefused('tooLarge')
  if (bytes.length === 0) throw fileRefused('empty')
  const kind = magic(bytes)
  if (kind) throw fileRefused('notText', null, kind)
  const { encoding, text } = decoded(bytes)
  if (controls(text) > text.subarray(0, sampled).length / 200) throw fileRefused('notText')
  const lines = withLineFeeds(text)
  if (lines.toString('latin1', 0, 4096).trim() === '' && lines.toString('utf8').trim() === '') throw fileRefused('empty')
  return { encoding, text: lines }
}

const sampled = 65_536

/** Files people choose by mistake, by how they begin. */
function magic(bytes: Buffer): string | null {
  const begins: [string, string][] = [
    ['504b0304', 'xlsx'], ['d0cf11e0', 'xls'], ['25504446', 'pdf'], ['89504e47', 'png'], ['ffd8ff', 'jpeg'], ['47494638', 'gif'], ['1f8b', 'gzip'],
  ]
  const start = bytes.toString('hex', 0, 8)
  return begins.find(([mark]) => start.startsWith(mark))?.[1] ?? null
}

function decoded(bytes: Buffer): DecodedFile {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'UTF-8', text: mended(bytes.subarray(3)) }
  const wide = wideEncoding(bytes)
  if (wide) return { encoding: wide, text: Buffer.from(iconv.decode(bytes, wide)) }
  if (isUtf8(bytes)) return { encoding: 'UTF-8', text: bytes }
  if (mostlyUtf8(bytes)) return { encoding: 'UTF-8', text: mended(bytes) }
  const narrow = narrowEncoding(bytes)
  return { encoding: narrow, text: Buffer.from(iconv.decode(bytes, narrow)) }
}

/** Bytes that are not UTF-8 become U+FFFD, for their rows to be refused. */
const mended = (bytes: Buffer) => (isUtf8(bytes) ? bytes : Buffer.from(bytes.toString('utf8')))

/** UTF-16 by its mark, or by every other byte being zero as in any text of mostly Latin letters. */
function wideEncoding(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++
  const half = sample.length / 2
  if (zeros[1]! > half * 0.4 && zeros[0]! < half * 0.05) return 'UTF-16LE'
  if (zeros[0]! > half * 0.4 && zeros[1]! < half * 0.05) return 'UTF-16BE'
  return null
}

/** A damaged UTF-8 file, and not one of an older encoding: whole sequences outnumber broken ones. */
function mostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8', 0, 1_000_000)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
  return whole > broken * 2
}

/**
 * Outlook and Excel write Windows-1252 here. Another alphabet is believed only when it is near certain:
 * a few accented letters look like many things.
 */
function narrowEncoding(bytes: Buffer): string {
  const guess = analyse(bytes.subarray(0, sampled))[0]
  const foreign = guess && guess.confidence >= 80 && !/^(ISO-8859-(1|2|9)|windows-125(0|2|4)|UTF|ASCII)/i.test(guess.name)
  return foreign && iconv.encodingExists(guess.name) ? guess.name : 'windows-1252'
}

/** Control characters that no text has. */
function controls(text: Buffer): number {
  let count = 0
  for (const byte of text.subarray(0, sampled)) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) count++
  return count
}

/** Windows and old Macintosh line ends become line feeds, so that lines are counted one way. */
function withLineFeeds(text: Buffer): Buffer {
  if (!text.includes(carriageReturn)) return text
  const lines = Buffer.allocUnsafe(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== carriageReturn) lines[length++] = text[at]!
    else if (text[at + 1] !== lineFeed) lines[length++] = lineFeed
  }
  return lines.subarray(0, length)
}
