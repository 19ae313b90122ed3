import { type PictureType, pictureType } from '#shared/base/photos.ts'

export interface PictureSize {
  type: PictureType
  /** In pixels, as stored: a turn that a camera notes beside it is not counted. */
  width: number
  height: number
}

/** What kind of picture these bytes are and how large, read from their head (PNG, JFIF and WebP specifications); null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const type = pictureType(bytes)
  if (!type) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = type === 'image/png' ? sizeOfPng(view) : type === 'image/jpeg' ? sizeOfJpeg(view) : sizeOfWebp(view)
  return size && size.width > 0 && size.height > 0 ? { type, ...size } : null
}

type Size = { width: number; height: number } | null

const sizeOfPng = (view: DataView): Size => (view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) })

/** Walks the segments to the start of frame; those of tables (C4, C8, CC) are none. */
function sizeOfJpeg(view: DataView): Size {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Filling between two segments.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += 2 + (bare ? 0 : view.getUint16(at + 2))
  }
  return null
}

function sizeOfWebp(view: DataView): Size {
  if (view.byteLength < 30) return null
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (chunk === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 }
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
