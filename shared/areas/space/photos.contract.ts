import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { photoAlt } from '#shared/base/photos.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'

const one = z.object({ roomId: id })

export const photosContract = {
  /** Which rooms have a photo, and what it shows. */
  list: read(everyone).output(z.array(z.object({ roomId: id, alt: z.string(), at: instant })).max(500)),
  get: read(everyone).input(one).output(z.object({ photo: z.instanceof(Blob).nullable() })),
  /** PNG, JPEG or WebP by its bytes, `photoMost` at most; INVALID at `photo` for anything else. In place of the one of before. */
  save: write(coordinators).input(one.extend({ photo: z.instanceof(Blob), alt: photoAlt })).output(z.object({})),
  describe: write(coordinators).input(one.extend({ alt: photoAlt })).output(z.object({})),
  remove: write(coordinators).input(one).output(z.object({})),
}
