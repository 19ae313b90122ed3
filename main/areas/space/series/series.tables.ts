export interface SeriesTables {
  /** What each booking of a series is, unless it was changed by itself. */
  booking_series: {
    id: string
    /** JSON: the rule with its end. */
    rule: string
    start_day: string
    from_clock: string
    to_clock: string
    overnight: number
    time_zone: string
    room_id: string
    title: string
    contact_id: string | null
    expected: number | null
    layout: string | null
    /** JSON array of words. */
    equipment: string
    key_holder: string
    setup_minutes: number | null
    cleanup_minutes: number | null
    notes: string
    split_from: string | null
    created_at: number
    created_by: string
  }
  /** The dates of a series that were left out. Those cancelled later are told by their bookings. */
  booking_series_skip: {
    series_id: string
    day: string
    reason: string
    /** The holiday's key, or what was in the way. */
    detail: string
  }
}
