import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { day } from '#shared/base/time.ts'
import { source, sourceInput, sourceKind, sourceUse } from './sources.schema.ts'

const one = z.object({ id })

export const sourcesContract = {
  /** By title; `stale`: only those nobody looked at for a year. */
  list: read(everyone)
    .input(page.extend({ search: z.string().max(200).default(''), kind: sourceKind.nullish(), stale: z.boolean().default(false), archived: z.boolean().default(false) }))
    .output(paged(source)),
  get: read(everyone).input(one).output(source),
  /** Several at once, archived ones too; those that are not there are left out. */
  named: read(everyone).input(z.object({ ids: z.array(z.string().max(36)).max(500) })).output(z.array(source)),
  /** The documents that cite it, the last changed first; at most two hundred. */
  uses: read(everyone).input(one).output(z.array(sourceUse)),
  /**
   * A new one without an id; its change shows in every document that cites it. CONFLICT `changedMeanwhile`; `alreadyExists` when another
   * has its citation or its address, unless `alsoAlike`.
   */
  save: write(everyone).input(z.object({ id: id.nullable(), version: z.int().min(0), source: sourceInput, alsoAlike: z.boolean().default(false) })).output(source),
  /** Notes on which day someone last looked at it. */
  setSeen: write(everyone).input(z.object({ id, seenOn: day.nullable() })).output(source),
  /** Takes it out of the choices; documents that cite it keep it. */
  archive: write(everyone).input(one).output(source),
  restore: write(everyone).input(one).output(source),
}
