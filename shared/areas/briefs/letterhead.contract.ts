import { z } from 'zod'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { letterhead, letterheadWithShipped } from './letterhead.schema.ts'

export const letterheadContract = {
  get: read(everyone).output(letterheadWithShipped),
  save: write(coordinators).input(letterhead).output(letterheadWithShipped),
  logo: read(everyone).output(z.object({ logo: z.instanceof(Blob).nullable() })),
  /** PNG, JPEG or WebP by its bytes, `photoMost` at most; INVALID at `logo` for anything else. In place of the one of before. */
  saveLogo: write(coordinators).input(z.object({ logo: z.instanceof(Blob) })).output(z.object({})),
  removeLogo: write(coordinators).output(z.object({})),
}
