import { ORPCError } from '@orpc/contract'
import type { z } from 'zod'
import type { fileProblem } from '#shared/areas/contacts/importing.schema.ts'

export type FileProblem = z.infer<typeof fileProblem>

/** The whole file cannot be used; `line` counts its own lines from 1, `detail` is a piece of it or what it looks like. */
export function fileRefused(problem: FileProblem, line: number | null = null, detail = '') {
  return new ORPCError('FILE_REFUSED', { defined: true, status: 422, data: { problem, line, detail: detail.slice(0, 300) } })
}
