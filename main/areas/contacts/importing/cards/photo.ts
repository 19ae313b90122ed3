import type { Notice, Photo } from '../rowToContact.ts'
import type { CardProperty } from './properties.ts'

/** Larger ones are left out, and told. */
export const largestPhoto = 200 * 1024

/** The picture of a card: kept when it is a small JPEG or PNG, else told. */
export function readPhoto(property: CardProperty | undefined): { photo?: Photo; notice?: Notice } {
  const value = property?.values[0]?.trim()
  if (!property || !value) return {}
  const inside = /^data:[^,]*;base64,([\s\S]*)$/i.exec(value)?.[1] ?? (/^(b|base64)$/.test(property.params.encoding ?? '') ? value : null)
  if (inside === null) return { notice: { problem: 'photoUnread', detail: value.slice(0, 100) } }
  const bytes = Buffer.from(inside, 'base64')
  const type = typeOf(bytes)
  if (!type) return { notice: { problem: 'photoUnread', detail: '' } }
  if (bytes.length > largestPhoto) return { notice: { problem: 'photoTooLarge', detail: `${Math.ceil(bytes.length / 1024)} kB` } }
  return { photo: { type, bytes } }
}

function typeOf(bytes: Buffer): Photo['type'] | null {
  if (bytes.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg'
  return bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' ? 'image/png' : null
}
