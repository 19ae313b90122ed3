import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { briefBody } from './briefs.schema.ts'

/**
 * Why a text was kept: as it was typed; under a name; when the document took a step; when it was printed; as what was
 * brought back; before another text took its place.
 */
export const versionKind = z.enum(['auto', 'named', 'state', 'printed', 'restored', 'taken'])
export type VersionKind = z.infer<typeof versionKind>

/** A text that was kept, without the text. */
export const versionPoint = z.object({
  /** The document's version then. */
  number: z.int(),
  title: z.string(),
  kind: versionKind,
  /** What somebody called it; empty for nothing. */
  name: z.string(),
  /** Who wrote it; null for a text from before versions were kept. */
  by: z.string().nullable(),
  /** When its writing began and when it was saved last. */
  began: instant,
  at: instant,
})
export type VersionPoint = z.infer<typeof versionPoint>

export const version = versionPoint.extend({ body: briefBody })
export type Version = z.infer<typeof version>

export const versionName = line(100)
export const versionOf = z.object({ id, number: z.int() })
