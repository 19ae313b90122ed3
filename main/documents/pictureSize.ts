/** How wide and high a PNG, JPEG or WebP is, in pixels, read from its first bytes; null when they do not tell. */
export function pictureSize(bytes: Buffer): { width: number; height: number } | null {
  try {
    const size = sizeOfPng(bytes) ?? sizeOfWebp(bytes) ?? sizeOfJpeg(bytes)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch {
    // A file that ends within its head.
    return null
  }
}

function sizeOfPng(bytes: Buffer) {
  return bytes.toString('latin1', 1, 4) === 'PNG' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null
}

function sizeOfWebp(bytes: Buffer) {
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}

/** A JPEG is a row of segments; the one that starts a frame has the size. */
function sizeOfJpeg(bytes: Buffer) {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null
  let at = 2
  while (at < bytes.length) {
    const marker = bytes.readUInt16BE(at)
    const startsFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (startsFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
