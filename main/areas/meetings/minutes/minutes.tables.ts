export interface MinutesTables {
  /** Marks of the night's clock, never changed: a mark made by mistake is undone by another. */
  meeting_clock: { id: string; meeting_id: string; at: number; mark: string; item_id: string | null; member_id: string }
  /** An edition of a meeting's minutes; `head` is the JSON of who led, when and where. Approved ones never change. */
  meeting_minutes: {
    id: string
    meeting_id: string
    edition: number
    state: string
    head: string
    /** Why there is this edition after the first. */
    why: string
    proposed_at: number | null
    proposed_by: string | null
    approved_at: number | null
    approved_by: string | null
    approved_on: string | null
    approved_at_meeting_id: string | null
    approved_how: string
    version: number
    created_at: number
    created_by: string
  }
  meeting_minutes_person: { minutes_id: string; position: number; contact_id: string; presence: string }
  /** What was written under an item of the agenda; its title stays here when the agenda changes later. */
  meeting_minute: { minutes_id: string; item_id: string; position: number; title: string; notes: string; tabled: string; version: number }
  meeting_decision: { id: string; minutes_id: string; item_id: string; position: number; decision: string; version: number }
  meeting_action: { follow_up_id: string; meeting_id: string; item_id: string; position: number; doer: string }
  meeting_promise: {
    minutes_id: string
    position: number
    follow_up_id: string
    item_id: string
    what: string
    due: string
    doer_contact_id: string | null
    doer_member_id: string | null
  }
}
