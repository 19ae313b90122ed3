import type { z } from 'zod'
import type { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { RowProblem } from '#shared/areas/contacts/importing.schema.ts'

/** What a person is told of a row that the contract refuses. */
export function problemOf(issue: z.core.$ZodIssue): RowProblem {
  if (issue.message === 'contacts:name.missing') return 'noName'
  if (issue.path[0] === 'born') return 'badDate'
  return issue.path[0] === 'emails' && issue.code !== 'too_big' ? 'badEmail' : 'tooLong'
}

/** What stands in the file where the problem is; for a row without a name, how to recognize it. */
export function detailOf(issue: z.core.$ZodIssue, input: z.input<typeof contactInput>): string {
  if (issue.message === 'contacts:name.missing') {
    return [...(input.emails ?? []).map(({ address }) => address), ...(input.phones ?? []).map(({ number }) => number)].join(', ')
  }
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], input)
  return typeof value === 'string' ? value : issue.path.join('.')
}
