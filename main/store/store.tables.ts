import type { Generated } from 'kysely'

/** What the store keeps for itself, beside the areas' tables. */
export interface StoreTables {
  migration: { name: string; program: string; at: number }
  audit: {
    seq: Generated<number>
    at: number
    member_id: string | null
    procedure: string
    /** JSON array of ids; never a name, so that an erasure leaves nothing behind. */
    records: string
    previous: string
    hash: string
  }
  draft: { member_id: string; place: string; content: string; at: number }
  /** Full-text index over every area (FTS5): `key` is "area:id". */
  search: { key: string; area: string; title: string; body: string; notes: string }
  /** The words of an area in whose place a misspelled one may be searched for; each once. An id is never given twice. */
  search_word: { id: Generated<number>; area: string; word: string }
}
