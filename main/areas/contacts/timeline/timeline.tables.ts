export interface TimelineTables {
  /** What people write about a contact; kept together by contact and moment, so that a page of it is a few pages of the file. */
  timeline_entry: {
    id: string
    contact_id: string
    at: number
    kind: string
    direction: string | null
    outcome: string | null
    text: string
    /** Who wrote it. */
    member_id: string
    archived_at: number | null
    version: number
    created_at: number
    updated_at: number
  }
  /** The rest of an entry that is a one-to-one; its story is the entry's text. */
  one_to_one: {
    entry_id: string
    purpose: string
    place: string
    concerns: string
    skills: string
    networks: string
    ask: string
    answer: string
    next_step: string
    next_on: string | null
    follow_up_id: string | null
  }
}
