import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { job, read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { columnPlace, fileProblem, importPreview, importRow, likeChoice, pastImport, stays } from './importing.schema.ts'

const token = z.string().max(100)
const rowsPage = page.extend({ jobId: id, outcome: importRow.shape.outcome.nullish() })

export const importingContract = {
  /** Reads a file (CSV or vCards), says what it is and what is wrong with it; writes nothing. */
  preview: read(everyone)
    .input(z.object({ file: z.instanceof(Blob), name: z.string().max(255).default('') }))
    .errors({ FILE_REFUSED: { status: 422, data: z.object({ problem: fileProblem, line: z.int().nullable(), detail: z.string() }) } })
    .output(importPreview),
  /**
   * The same file with its columns going where the person says: what an import would do then. Writes nothing.
   * Two columns for one single field are refused, INVALID at each of their places.
   */
  remap: read(everyone).input(z.object({ token, places: z.array(columnPlace.nullable()).max(1000) })).output(importPreview),
  /** Imports it whole in one transaction, or with `skipBadRows` all but the rows that cannot be read; remembers where its columns went. */
  start: job(everyone).input(z.object({ token, skipBadRows: z.boolean(), like: likeChoice.default({ rows: 'add', except: [] }) })).output(z.object({ jobId: id })),
  /** What became of each row of a finished import. */
  rows: read(everyone).input(rowsPage).output(paged(importRow)),
  /** The files brought in so far, newest first. */
  list: read(everyone).input(page).output(paged(pastImport)),
  /** Takes out the contacts that an import added and nobody has touched since; says which ones stay, and why. */
  undo: write(everyone).input(z.object({ id })).output(z.object({ removed: z.int(), kept: z.int(), stay: z.array(stays).max(200) })),
}
