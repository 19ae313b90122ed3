export interface TurnoutTables {
  meeting_turnout: { meeting_id: string; goal: number | null }
  /** Who calls for a meeting: a member of the staff or a contact. */
  meeting_caller: { id: string; meeting_id: string; member_id: string | null; contact_id: string | null; position: number }
  /** Who is called by whom. A caller who is there no longer calls nobody; a share of someone no longer invited waits for them. */
  meeting_share: { meeting_id: string; contact_id: string; caller_id: string }
  /** `reply_before`: the invitation's answer that the call's own took the place of; `struck_at`: noted by a slip. */
  meeting_call: {
    id: string
    meeting_id: string
    contact_id: string
    result: string
    reply_before: string | null
    at: number
    member_id: string
    struck_at: number | null
  }
  /** By how many the yeses of a meeting changed, and when; it names nobody. */
  meeting_yes: { seq: number; meeting_id: string; at: number; change: number }
}
