export interface PrintsTables {
  /** A line of the front desk's print list. */
  brief_print: {
    id: string
    brief_id: string | null
    brief_version: number | null
    paper: string | null
    language: string
    meeting_id: string | null
    /** On whose account; null: the clinic's, or that of someone erased since. */
    contact_id: string | null
    copies: number
    pages: number
    sides: string
    colour: string
    size: string
    note: string
    pack_id: string | null
    queued_at: number
    queued_by: string
    printed_at: number | null
    printed_by: string | null
    /** Its line in the ledger of jobs. */
    job_id: string | null
    cancelled_at: number | null
    cancelled_by: string | null
    cancel_reason: string
  }
}
