import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { handOut, read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { paperContent } from './paperContent.schema.ts'

/** A document, filled in for a meeting or for none. */
const paperOf = z.object({ id, meetingId: id.nullable() })
const file = z.object({ file: z.instanceof(Blob), name: z.string() })

export const paperContract = {
  /** All that its paper says, with `version` that of a text that was kept; NOT_FOUND. */
  content: read(everyone).input(paperOf.extend({ version: z.int().nullish() })).output(paperContent),
}

export const filesContract = {
  /** For Word and LibreOffice. */
  docx: handOut(everyone).input(paperOf).output(file),
  /** One page for the web, with its pictures in it. */
  html: handOut(everyone).input(paperOf).output(file),
}
