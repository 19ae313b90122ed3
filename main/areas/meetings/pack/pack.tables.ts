export interface PackTables {
  /** One row at most: the clinic's own evaluation form; `questions` is its JSON. */
  meeting_evaluation: { id: number; questions: string; version: number; changed_at: number; changed_by: string }
}
