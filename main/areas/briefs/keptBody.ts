import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { problemsOf, readDocument } from '#shared/areas/briefs/document.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'

/** About a thousand pages; it bounds what opening and searching one costs. */
const longestBody = 8_000_000

/** A text as it is stored, and as JSON; throws INVALID where it holds what no document can, or is too long. */
export function keptBody(given: BriefNode): { document: BriefNode; json: string } {
  const problems = problemsOf(given)
  if (problems.length > 0) {
    const issues = problems.slice(0, 20).map(({ path, message }) => ({ path: ['body', ...path], code: 'custom', message }))
    throw deskError('INVALID', { issues })
  }
  const document = readDocument(given)
  const json = JSON.stringify(document)
  if (json.length > longestBody) throw invalidField(['body'], 'briefs:tooLong')
  return { document, json }
}
