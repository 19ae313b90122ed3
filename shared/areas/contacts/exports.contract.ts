import { z } from 'zod'
import { handOut, read } from '#shared/base/procedure.ts'
import { organizers } from '#shared/base/roles.ts'
import { listInput } from './selection.schema.ts'

export const exportFormat = z.enum(['csv', 'vcard4', 'vcard3', 'xlsx'])
export type ExportFormat = z.infer<typeof exportFormat>

export const exportsContract = {
  /** How many contacts an export would hold, and how many it would leave out. */
  count: read(organizers).input(listInput).output(z.object({ count: z.int(), leftOut: z.int() })),
  /** Contacts with all their fields as a file; that they left the desk is written in the audit. */
  make: handOut(organizers, { makesList: true })
    .input(listInput.extend({ format: exportFormat.default('csv') }))
    .output(z.object({ file: z.instanceof(Blob), name: z.string(), count: z.int(), leftOut: z.int() })),
}
