export interface FollowUpsTables {
  follow_up: {
    id: string
    what: string
    /** "2026-11-24". */
    due: string
    contact_id: string | null
    owner_id: string
    repeat: string
    /** The day its series is counted from. */
    anchor: string
    done_at: number | null
    done_by: string | null
    /** The one made when it was done. */
    next_id: string | null
    archived_at: number | null
    /** The meeting at which it was promised. */
    meeting_id: string | null
    version: number
    created_at: number
    created_by: string
  }
}
