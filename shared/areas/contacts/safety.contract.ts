import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { write } from '#shared/base/procedure.ts'
import { organizers } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'
import { permitInput } from './safety.schema.ts'

export const safetyContract = {
  /** Lets these unsafe contacts onto lists that this member makes within a quarter of an hour; kept, with its reason. */
  permit: write(organizers).input(permitInput).output(z.object({ permitId: id, until: instant })),
}
