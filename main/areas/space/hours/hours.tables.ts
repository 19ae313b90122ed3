export interface HoursTables {
  /** A week of opening, of the clinic or of a site: the usual one (without days), or a season's. */
  opening_hours: {
    id: string
    site_id: string | null
    name: string
    first_day: string | null
    last_day: string | null
    /** JSON: weekday, from and to. */
    spans: string
    removed_at: number | null
  }
  closure: {
    id: string
    name: string
    site_id: string | null
    room_id: string | null
    first_day: string
    last_day: string
    from_clock: string | null
    to_clock: string | null
    removed_at: number | null
  }
  /** Holidays for which the clinic chose otherwise, or the same. */
  holiday_choice: { name: string; kept: number }
  space_setting: { key: string; value: string }
}
