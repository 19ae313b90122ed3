export interface WaitlistTables {
  /** What someone waits for; in line by when it was written down. */
  space_want: {
    id: string
    state: string
    title: string
    contact_id: string | null
    people: number | null
    layout: string | null
    kind: string | null
    site_id: string | null
    room_id: string | null
    /** JSON arrays. */
    features: string
    access: string
    weekdays: string
    first_day: string
    last_day: string
    from_clock: string
    to_clock: string
    minutes: number
    notes: string
    /** What is held for them, or was booked. */
    booking_id: string | null
    created_at: number
    created_by: string
  }
  /** Offers let go, declined or run out: not made to the same again. */
  want_refusal: { want_id: string; room_id: string; start_at: number; end_at: number; at: number }
}
