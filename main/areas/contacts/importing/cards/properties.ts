import ICAL from 'ical.js'
import type { CardLine } from './lines.ts'
import { fromQuotedPrintable } from './lines.ts'

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

const text = { defaultType: 'text' }
const structured = { defaultType: 'text', structuredValue: ';' }
const several = { defaultType: 'text', multiValue: ',' }

/** How this program writes vCards 3.0 and 4.0 and reads those and 2.1: every value as text, so that none is lost to a type it is not of. */
export const cardDesign = {
  ...ICAL.design.vcard,
  value: { text: ICAL.design.vcard.value.text, unknown: ICAL.design.vcard.value.text },
  property: {
    ...Object.fromEntries(['version', 'prodid', 'kind', 'fn', 'tel', 'email', 'note', 'bday', 'title', 'role', 'lang', 'photo', 'pronouns'].map((name) => [name, text])),
    n: structured, adr: structured, org: structured, nickname: several, categories: several,
  },
} as unknown as typeof ICAL.design.vcard

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
  try {
    const [, , , ...values] = ICAL.parse.property(`${name}:${encoded}`, cardDesign) as [string, object, string, ...(string | string[])[]]
    return { ...property, values: values.flat() }
  } catch {
    throw new CardError(line, written)
  }
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
