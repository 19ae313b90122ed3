import { imageMost, imageSide } from '#shared/areas/briefs/images.schema.ts'
import { fitWithin, pictureType } from '#shared/base/photos.ts'
import { PhotoRefused } from '#renderer/kit/photo/scalePhoto.ts'

/** What a picture of a page should weigh at most, in bytes: forty of them still make a file one can send. */
const aim = 700 * 1024

/** Less and less of it, until it is light enough. */
const tries = [
  { side: imageSide, quality: 0.88 },
  { side: imageSide, quality: 0.75 },
  { side: 1400, quality: 0.75 },
  { side: 1100, quality: 0.7 },
] as const

/**
 * A picture small enough for a document. Drawn lines and what is see-through stay PNG where that is light enough, all else becomes a JPEG.
 * Every picture is drawn anew, a small one too: where and when it was taken stays behind. Throws PhotoRefused.
 */
export async function scaleImage(file: Blob): Promise<Blob> {
  const type = pictureType(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (!type) throw new PhotoRefused('notPicture')
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) throw new PhotoRefused('unreadable')
  try {
    if (type !== 'image/jpeg') {
      const png = await drawn(picture, { side: imageSide, type: 'image/png' })
      if (png.size <= aim) return png
    }
    let made: Blob | null = null
    for (const { side, quality } of tries) {
      made = await drawn(picture, { side, quality, type: 'image/jpeg' })
      if (made.size <= aim) return made
    }
    if (!made || made.size > imageMost) throw new PhotoRefused('tooLarge')
    return made
  } finally {
    picture.close()
  }
}

async function drawn(picture: ImageBitmap, { side, quality, type }: { side: number; quality?: number; type: 'image/png' | 'image/jpeg' }): Promise<Blob> {
  const { width, height } = fitWithin(picture, side)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new PhotoRefused('unreadable')
  if (type === 'image/jpeg') {
    // A JPEG knows nothing of what is see-through: it would be black.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, width, height)
  }
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  if (!made) throw new PhotoRefused('unreadable')
  return made
}
