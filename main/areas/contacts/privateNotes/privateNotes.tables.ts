export interface PrivateNotesTables {
  /** Organizers' own; in no search index. */
  private_note: {
    id: string
    contact_id: string
    on_day: string
    text: string
    written_by: string
    archived_at: number | null
    version: number
    updated_at: number
  }
}
