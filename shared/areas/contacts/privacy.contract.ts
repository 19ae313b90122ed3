import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { handOut, read, write } from '#shared/base/procedure.ts'
import { coordinators, organizers } from '#shared/base/roles.ts'

/** Where a name still stands in words that someone wrote elsewhere; `table` and `column` say where, `id` which row. */
export const mention = z.object({ table: z.string(), column: z.string(), id: z.string(), text: z.string() })

export const privacyContract = {
  /** Everything held about one person, from every table, as one file: readable, with the same as JSON inside. Written in the audit. */
  export: handOut(organizers).input(z.object({ id })).output(z.object({ file: z.instanceof(Blob), name: z.string() })),
  /** How many rows of the desk belong to this person, by table: what an erasure takes away or makes nameless. */
  held: read(organizers).input(z.object({ id })).output(z.array(z.object({ table: z.string(), rows: z.int() }))),
  /**
   * Really removes a person; `name` is typed to confirm. What other areas keep stands on without a name.
   * Answers with the words elsewhere that still name the person, for someone to change.
   */
  erase: write(coordinators).input(z.object({ id, name: z.string().max(400) })).output(z.object({ mentions: z.array(mention).max(100) })),
}
