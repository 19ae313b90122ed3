import type { ErrorData } from '#shared/base/errors.ts'
import { z } from 'zod'
import type { Language } from '#shared/base/language.ts'

type Issue = ErrorData<'INVALID'>['issues'][number]

const locales = { 'en-CA': z.locales.en().localeError, 'fr-CA': z.locales.fr().localeError }

/** A schema's complaint with its path, said in the caller's language; our own "area:key" messages stay keys. */
export function issueMessage(issue: { message: string; path?: readonly unknown[] | undefined }, language: Language): Issue {
  const path = (issue.path ?? []).map((part) => (typeof part === 'number' ? part : String(typeof part === 'object' && part && 'key' in part ? part.key : part)))
  const known = issue as z.core.$ZodIssue
  if (/^[a-z]+:\w/i.test(issue.message) || !known.code) return { path, code: known.code ?? 'custom', message: issue.message }
  const said = locales[language](known as never)
  return { path, code: known.code, message: (typeof said === 'string' ? said : said?.message) ?? issue.message }
}
