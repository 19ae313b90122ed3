import { isDefinedError } from '@orpc/client'
import type { z } from 'zod'
import { type ErrorCode, errorMap } from '#shared/base/errors.ts'

type Known = { [Code in ErrorCode]: { code: Code; data: z.output<(typeof errorMap)[Code]['data']> } }[ErrorCode]

/** An error as the screens know it: one of the contract's, no answer at all, or anything else. */
export type DeskFailure = Known | { code: 'UNREACHABLE' } | { code: 'UNKNOWN' }

export function failureOf(error: unknown): DeskFailure {
  if (error instanceof Error && isDefinedError(error)) {
    const { code, data } = error as unknown as { code: ErrorCode; data: unknown }
    if (code in errorMap) return { code, data: errorMap[code].data.parse(data) } as Known
  }
  if (error instanceof TypeError) return { code: 'UNREACHABLE' }
  return { code: 'UNKNOWN' }
}
