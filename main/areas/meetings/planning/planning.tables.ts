export interface PlanningTables {
  /** A part at a meeting: a contact's, a member's, or nobody's yet. */
  meeting_role: { id: string; meeting_id: string; position: number; role: string; contact_id: string | null; member_id: string | null; note: string }
  meeting_need: {
    id: string
    meeting_id: string
    kind: string
    language: string
    quantity: number
    /** Who asked for it. */
    contact_id: string | null
    details: string
    /** A day. */
    deadline: string | null
    arrangement: string
    arranged_at: number | null
    arranged_by: string | null
    refusal: string
  }
}
