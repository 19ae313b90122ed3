export interface AfterTables {
  /** When coming so often proposes which step; written anew as a whole. */
  meeting_ladder_rule: { position: number; times: number; months: number | null; step_id: string }
  /** Counts the changes of the rules. */
  meeting_ladder_version: { id: number; version: number }
  /** A proposal after a meeting that someone said no to. */
  meeting_ladder_no: { meeting_id: string; contact_id: string; step_id: string; member_id: string; at: number }
  /** Every version of what was said of a meeting. `body` is its JSON. */
  meeting_debrief: { meeting_id: string; version: number; body: string; saved_at: number; saved_by: string }
  meeting_thanks: { meeting_id: string; contact_id: string; at: number; member_id: string }
  /** Which follow-up was promised at which meeting; those of its minutes are in `meeting_action`. */
  meeting_follow_up: { follow_up_id: string; meeting_id: string }
}
