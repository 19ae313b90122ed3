import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'

export const photosContract = {
  /** The small photo that came with a contact's card, or null. */
  get: read(everyone).input(z.object({ id })).output(z.object({ photo: z.instanceof(Blob).nullable() })),
  remove: write(organizers).input(z.object({ id })).output(z.object({})),
}
