import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { brief } from './briefs.schema.ts'
import { safeHref } from './links.rules.ts'

export const sourceKind = z.enum(['statute', 'regulation', 'case', 'report', 'webPage', 'book', 'hansard', 'other'])
export type SourceKind = z.infer<typeof sourceKind>

const fields = z.object({
  kind: sourceKind,
  /** The language its title and its citation are in. */
  language: language.default('en-CA'),
  /** Of an Act, a page, a book; of a case, its style of cause. */
  title: optionalLine(300),
  /** "SO 2006, c 17", "O Reg 516/06", "2019 ONCA 12", "43rd Parl, 1st Sess, No 12". */
  citation: optionalLine(200),
  /** The same two in the other language, where it has them: Ontario’s statutes do. */
  otherTitle: optionalLine(300),
  otherCitation: optionalLine(200),
  jurisdiction: optionalLine(80),
  /** Of a case whose citation does not tell it: "CA". */
  court: optionalLine(60),
  authors: optionalLine(200),
  /** Who brought it out; of a page, the name of the site. */
  publisher: optionalLine(200),
  /** When, as precisely as it says itself: "2023", "5 May 2024". */
  published: optionalLine(40),
  url: optionalLine(1000),
  /** When someone last looked and it still said so. */
  seenOn: day.nullable().default(null),
  /** How it is to be cited, word for word, in place of the program’s own form. */
  citeAs: optionalLine(500),
  notes: prose(2000),
})

export const sourceInput = fields.superRefine((source, check) => {
  const missing = (path: keyof typeof source) => check.addIssue({ code: 'custom', path: [path], message: 'kit:required' })
  if (!source.title && (source.kind !== 'regulation' || !source.citation)) missing(source.kind === 'regulation' ? 'citation' : 'title')
  if (source.kind === 'webPage' && !source.url) missing('url')
  if (source.url && !/^https?:/i.test(safeHref(source.url) ?? '')) check.addIssue({ code: 'custom', path: ['url'], message: 'briefSources:notAnAddress' })
})
export type SourceInput = z.infer<typeof sourceInput>

export const source = fields.extend({
  id,
  archived: z.boolean(),
  version: z.int(),
  createdAt: instant,
  /** In how many documents it is cited. */
  usedIn: z.int(),
  /** Nobody looked at it for a year. */
  stale: z.boolean(),
})
export type Source = z.infer<typeof source>

/** A document that cites a source, and how often. */
export const sourceUse = brief.pick({ id: true, title: true, language: true, kind: true, state: true, archived: true }).extend({ count: z.int() })
export type SourceUse = z.infer<typeof sourceUse>
