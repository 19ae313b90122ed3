export interface SourcesTables {
  brief_source: {
    id: string
    kind: string
    language: string
    title: string
    citation: string
    other_title: string
    other_citation: string
    jurisdiction: string
    court: string
    authors: string
    publisher: string
    published: string
    url: string
    /** A day. */
    seen_on: string | null
    cite_as: string
    notes: string
    /** Folded: what lists are sorted by. */
    sort_name: string
    /** Folded: all that a search looks through. */
    words: string
    archived_at: number | null
    version: number
    created_at: number
  }
  /** By what two records of one source are known. */
  brief_source_likeness: { source_id: string; likeness: string }
  /** How often a document cites a source; written anew at each save of its text. */
  brief_source_use: { brief_id: string; source_id: string; count: number }
}
