import { z } from 'zod'
import { read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { findingInput, offer } from './finding.schema.ts'

export const findingContract = {
  /** Rooms that can be had, ranked; `roomsFitting` counts those that would do at some other time. */
  find: read(everyone).input(findingInput).output(z.object({ offers: z.array(offer), roomsFitting: z.int() })),
}
