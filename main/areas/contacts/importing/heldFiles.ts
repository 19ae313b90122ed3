import type { z } from 'zod'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { importSource } from '#shared/areas/contacts/importing.schema.ts'
import { heldByDesk } from '#main/app/heldFiles.ts'
import type { Layout } from './header.ts'

export type ImportSource = z.infer<typeof importSource>

/** A file that was read for its preview and waits for its import. */
export interface HeldFile {
  text: Buffer
  /** Null for vCards. */
  layout: Layout | null
  /** The clinic's own fields, as they were when the file was read. */
  fields: readonly CustomField[]
  name: string
  encoding: string
  rows: number
  problemCount: number
  /** Rows that may be someone who is here: whom, by the row's line. */
  like: ReadonlyMap<number, string>
  /** A person said where its columns go, now or the last time. */
  chosen: boolean
}

/** The files held for one desk. */
export const heldFilesOf = heldByDesk<HeldFile>('contacts', ({ text }) => text.length)
