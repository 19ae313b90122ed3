export interface PairsTables {
  /** That a section of two documents was said to be the same; the newest that was not taken back holds. */
  brief_agreement: {
    id: string
    english_id: string
    french_id: string
    section: string
    /** The words of both then. */
    english: string
    french: string
    member_id: string
    at: number
    withdrawn_at: number | null
  }
}
