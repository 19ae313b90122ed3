import { fitWithin, photoAim, photoMost, photoSide, pictureType } from '#shared/base/photos.ts'

/** Why a file is no photo: no picture at all, one that cannot be opened, or one that stays too large. */
export type PhotoProblem = 'notPicture' | 'unreadable' | 'tooLarge'

export class PhotoRefused extends Error {
  readonly problem: PhotoProblem
  constructor(problem: PhotoProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Less and less of it, until it is light enough. */
const tries = [
  { side: photoSide, quality: 0.85 },
  { side: photoSide, quality: 0.7 },
  { side: 1280, quality: 0.7 },
  { side: 1024, quality: 0.65 },
  { side: 800, quality: 0.6 },
] as const

/**
 * A picture as a JPEG of at most `photoSide` pixels and about `photoAim` bytes. Every picture is drawn anew, a small one too:
 * so where and when it was taken, which cameras write into their files, stays behind.
 */
export async function scalePhoto(file: Blob): Promise<Blob> {
  if (!pictureType(new Uint8Array(await file.slice(0, 16).arrayBuffer()))) throw new PhotoRefused('notPicture')
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) throw new PhotoRefused('unreadable')
  try {
    let made: Blob | null = null
    for (const { side, quality } of tries) {
      made = await drawn(picture, side, quality)
      if (made.size <= photoAim) return made
    }
    if (!made || made.size > photoMost) throw new PhotoRefused('tooLarge')
    return made
  } finally {
    picture.close()
  }
}

async function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const { width, height } = fitWithin(picture, side)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new PhotoRefused('unreadable')
  // A JPEG knows nothing of what is see-through: it would be black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!made) throw new PhotoRefused('unreadable')
  return made
}
