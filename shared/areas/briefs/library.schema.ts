import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { page } from '#shared/base/paging.ts'
import { day } from '#shared/base/time.ts'
import { brief, briefKind, briefState, briefSummary } from './briefs.schema.ts'

/** So many days before its figures go stale, a document is among those to refresh. */
export const usualNotice = 30

/** A piece of a title or a passage; `hit`: it begins as one of the words searched for. */
export const piece = z.object({ text: z.string(), hit: z.boolean() })
export type Piece = z.infer<typeof piece>

export const librarySort = z.enum(['changed', 'title'])
export type LibrarySort = z.infer<typeof librarySort>

/** Which documents are asked for; a document fits when either of its languages does. */
export const libraryFilter = z.object({
  search: z.string().max(200).default(''),
  kind: briefKind.nullish(),
  topic: z.string().trim().max(60).nullish(),
  language: language.nullish(),
  state: briefState.nullish(),
  campaignId: id.nullish(),
  /** Only those whose figures are stale, or will be within thirty days. */
  stale: z.boolean().default(false),
  /** Those put away too. */
  archived: z.boolean().default(false),
})

export const libraryWish = page.extend({
  ...libraryFilter.shape,
  /** What was searched for comes best first, whatever this says. */
  sort: librarySort.default('changed'),
})
export type LibraryWish = z.infer<typeof libraryWish>

/** The same document in its other language. */
const otherLanguage = brief.pick({ id: true, title: true, language: true, state: true, archived: true, updatedAt: true })

/** A document of the library: the language of it that fits (of two that fit, the better found or later changed), and its other one. */
export const libraryEntry = briefSummary.extend({
  pair: otherLanguage.nullable(),
  /** Where its text has the words searched for; null when nothing was searched for, or only its title has them. */
  passage: z.array(piece).nullable(),
})
export type LibraryEntry = z.infer<typeof libraryEntry>

/** A topic in use, and by how many documents. */
export const topicInUse = z.object({ topic: z.string(), count: z.int() })

/** A document with figures that go stale. */
export const toRefresh = z.object({
  id,
  title: z.string(),
  kind: briefKind,
  language,
  pair: z.object({ id, title: z.string(), language }).nullable(),
  expiresOn: day,
  expiryNote: z.string(),
})
export type ToRefresh = z.infer<typeof toRefresh>

export const renewal = z.object({ id, expiresOn: day })
