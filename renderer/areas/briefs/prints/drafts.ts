import { failureOf } from '#renderer/kit/failures.ts'

/** What is not approved among what was to be printed, if that is why it was refused. */
export function draftsIn(error: unknown): { id: string; title: string }[] | null {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'notApproved' ? failure.data.with.map(({ id, label }) => ({ id, title: label })) : null
}
