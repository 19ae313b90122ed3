export interface TopicsTables {
  /** An item that comes back. */
  meeting_topic: {
    id: string
    /** The meeting it was last left open at; tells the row it comes back in. */
    since_meeting_id: string
    reason: string
    /** The agenda line it comes back as, as JSON without its id. */
    line: string
    opened_at: number
    opened_by: string
    closed_at: number | null
    /** Null when it closed by itself, since all that was promised is done. */
    closed_by: string | null
  }
  /** Where it is on an agenda, or was taken off one. */
  meeting_topic_place: { topic_id: string; meeting_id: string; item_id: string; taken_off_at: number | null }
}
