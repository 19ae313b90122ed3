import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { handOut, read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { givenOfBrief, givenYear, mostGiven } from './givenOut.schema.ts'

export const givenOutContract = {
  /** Where, when and how often a document was given out, in both its languages. */
  ofBrief: read(everyone).input(z.object({ id })).output(givenOfBrief),
  /** The documents of which most copies were given out in a fiscal year; both languages as one, a hundred at most. */
  most: read(everyone).input(givenYear).output(z.array(mostGiven)),
  /** Each time of a fiscal year as CSV, also those called off, in the language of whoever asks. Whoever is unsafe to contact is named nowhere in it. */
  export: handOut(everyone).input(givenYear).output(z.object({ file: z.instanceof(Blob), name: z.string() })),
}
