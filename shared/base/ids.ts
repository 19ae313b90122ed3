import { z } from 'zod'

/** An id of any record: a UUIDv7, so ids sort by the moment they were made. */
export const id = z.uuidv7()
export type Id = z.infer<typeof id>
