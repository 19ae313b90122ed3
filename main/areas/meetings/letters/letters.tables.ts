export interface LettersTables {
  /** That someone invited was written to. */
  meeting_letter: { id: string; meeting_id: string; contact_id: string; kind: string; way: string; at: number; member_id: string }
  /** The clinic's words for a kind of letter; `words` is their JSON in both languages. */
  meeting_letter_text: { kind: string; words: string; version: number; changed_at: number; changed_by: string }
}
