export interface VisitTables {
  /** Not a foreign key to the contact: a person can be erased, what was handed out cannot. */
  loan_visit: {
    id: string
    contact_id: string | null
    code: string
    meeting_id: string | null
    campaign_id: string | null
    signed: number
    note: string
    member_id: string
    at: number
    on_day: string
  }
  /** A part of a visit, in one of the three ledgers. */
  loan_visit_part: { visit_id: string; position: number; act_id: string | null; job_id: string | null; event_id: string | null }
}
