export interface BodiesTables {
  /** `deadline`: JSON, null for none. */
  public_body: {
    id: string
    name: string
    kind: string
    minutes: number | null
    deadline: string | null
    how: string
    contact_id: string | null
    notes: string
    to_check: number
    archived_at: number | null
    version: number
  }
  meeting_appearance: { meeting_id: string; body_id: string | null; item_number: string; written_sent_at: number | null; version: number }
  meeting_speaker: { meeting_id: string; contact_id: string; position: number; minutes: number | null; registered: number; note: string }
}
