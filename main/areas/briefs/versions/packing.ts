import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The quickest level: a text of a hundred pages takes a few milliseconds at each save and shrinks to about a tenth. */
const level = 1

/** A text as it is kept: many of them are nearly the same, and none is searched. */
export const packText = (text: string): Buffer => deflateRawSync(text, { level })
export const unpackText = (packed: Uint8Array): string => inflateRawSync(packed).toString('utf8')
