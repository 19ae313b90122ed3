import { type CardLine, fromQuotedPrintable } from './lines.ts'

/** One property of a card: what stands in it, and of what kind it says to be. */
export interface CardProperty {
  line: number
  name: string
  /** Lower case: "home", "cell", "pref". */
  types: string[]
  /** 1 is the best; 101 when nothing is said. */
  pref: number
  params: Record<string, string>
  /** Its parts: those of a name or an address (N, ADR, ORG), or the several of NICKNAME and CATEGORIES; else one. */
  values: string[]
}

export class CardError extends Error {
  readonly line: number
  constructor(line: number, text: string) {
    super(text)
    this.line = line
  }
}

/** What separates the parts of a property that has several. */
const separators: Record<string, string> = { n: ';', adr: ';', org: ';', nickname: ',', categories: ',', 'x-own-field': ';' }

/** A card's property from its line. Throws CardError when it is none. */
export function readProperty({ line, text: written }: CardLine): CardProperty {
  const split = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):([\s\S]*)$/.exec(written)
  if (!split) throw new CardError(line, written)
  const [, name = '', said = '', value = ''] = split
  const { params, types } = readParams(said)
  const encoded = params.encoding === 'quoted-printable' ? fromQuotedPrintable(value, params.charset ?? 'utf-8').replace(/\r\n|\r|\n/g, '\\n') : value
  const pref = types.includes('pref') ? 1 : Number(params.pref ?? 101) || 101
  const property = { line, name: name.toLowerCase(), types, pref, params }
  if (property.name === 'photo') return { ...property, values: [encoded.replaceAll('\\', '')] }
  return { ...property, values: partsOf(encoded, separators[property.name]) }
}

/** A value taken apart where nothing escapes the separator, each part without its escapes: ical.js takes the one after an escaped backslash for escaped too. */
function partsOf(value: string, separator: string | undefined): string[] {
  const parts = ['']
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === separator) parts.push('')
    else parts[parts.length - 1] += unescaped(piece)
  }
  return parts
}

function unescaped(piece: string): string {
  if (piece === '\\n' || piece === '\\N') return '\n'
  return /^\\[\\,;:]$/.test(piece) ? piece.slice(1) : piece
}

/** Parameters, also those of 2.1 that stand without a name ("TEL;HOME;QUOTED-PRINTABLE"). */
function readParams(said: string): { params: Record<string, string>; types: string[] } {
  const params: Record<string, string> = {}
  const types: string[] = []
  for (const one of said.match(/;(?:"[^"]*"|[^";])*/g) ?? []) {
    const [, key, named] = /^;([\w-]+)=([\s\S]*)$/.exec(one) ?? []
    const value = (named ?? one.slice(1)).replaceAll('"', '')
    if (key?.toLowerCase() === 'type') types.push(...value.toLowerCase().split(','))
    else if (key) params[key.toLowerCase()] = value.toLowerCase()
    else if (/^(quoted-printable|base64|b|8bit|7bit)$/i.test(value)) params.encoding = value.toLowerCase()
    else if (value) types.push(value.toLowerCase())
  }
  return { params, types }
}
