import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { briefImage } from './images.schema.ts'

export const imagesContract = {
  /** Keeps a picture: PNG, JPEG or WebP by its bytes, `imageMost` at most; INVALID at `image` for anything else. */
  add: write(everyone).input(z.object({ image: z.instanceof(Blob) })).output(briefImage),
  /** The picture itself; NOT_FOUND when there is none. */
  get: read(everyone).input(z.object({ id })).output(z.object({ image: z.instanceof(Blob) })),
}
