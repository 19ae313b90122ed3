import { line } from './text.ts'

/** What a photo shows, for those who do not see it. */
export const photoAlt = line(300)

/** A photo is shown at most this wide and high, in pixels: larger ones are scaled down before they are sent. */
export const photoSide = 1600
/** What a scaled photo should weigh at most, in bytes. */
export const photoAim = 300 * 1024
/** What a photo may weigh at the very most, in bytes: one that cannot be made smaller still passes. */
export const photoMost = 600 * 1024

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

/** What kind of picture these bytes begin, whatever the file is called; null for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const begins = (from: number, ...wanted: number[]) => bytes.length >= from + wanted.length && wanted.every((byte, index) => bytes[from + index] === byte)
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  // "RIFF", four bytes of length, "WEBP".
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return null
}

/** The size at which a picture fits a square of `most`, in the same proportions and never enlarged; each side is a pixel at least. */
export function fitWithin({ width, height }: { width: number; height: number }, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
