export interface StationsTables {
  /** Where it is, until when it was granted, who sits there and for which group stands in the booking. */
  station_session: {
    id: string
    booking_id: string
    /** The booking was made when they sat down. */
    walk_in: number
    campaign_id: string | null
    override_reason: string
    started_at: number
    started_by: string
    extensions: number
    ended_at: number | null
    ended_by: string | null
    minutes: number | null
    /** What was written down for them. */
    job_id: string | null
    /** Why nothing is yet. */
    unwritten: string | null
  }
  station_wait: {
    id: string
    who: string
    contact_id: string | null
    state: string
    room_id: string | null
    session_id: string | null
    called_at: number | null
    created_at: number
    created_by: string
  }
  station_setting: { key: string; value: number | null }
}
