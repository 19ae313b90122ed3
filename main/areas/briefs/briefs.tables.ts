import type { CommentsTables } from './comments/comments.tables.ts'
import type { PairsTables } from './pairs/pairs.tables.ts'
import type { StatesTables } from './states/states.tables.ts'
import type { VersionsTables } from './versions/versions.tables.ts'
import type { LetterheadTables } from './letterhead/letterhead.tables.ts'
import type { ImagesTables } from './images/images.tables.ts'
import type { PrintsTables } from './prints/prints.tables.ts'
import type { SourcesTables } from './sources/sources.tables.ts'
import type { TemplatesTables } from './templates/templates.tables.ts'

export interface BriefsTables extends PrintsTables, SourcesTables, TemplatesTables, ImagesTables, VersionsTables, StatesTables, CommentsTables, PairsTables, LetterheadTables {
  brief: {
    id: string
    kind: string
    title: string
    language: string
    pair_id: string | null
    /** The folded title, by which lists are sorted. */
    title_key: string
    /** The editor's JSON; the last column, so that what lists read stands before a long text. */
    body: string
    /** What lists show, so that they need not read the body. */
    excerpt: string
    /** Folded title and text of an archived document, which the index of live ones does not hold. */
    archived_words: string | null
    version: number
    archived_at: number | null
    created_at: number
    updated_at: number
    state: string
    /** Its page style, as JSON. */
    page: string
    topic: string
    campaign_id: string | null
    meeting_id: string | null
    contact_id: string | null
    group_id: string | null
    body_id: string | null
    /** A day; from the next on it is stale. */
    expires_on: string | null
    expiry_note: string
    target_grade: number | null
  }
  /** What was noted as printed before there was a print list; nothing is added any more. */
  brief_printing: { id: string; brief_id: string; meeting_id: string | null; copies: number; member_id: string; at: number }
}
