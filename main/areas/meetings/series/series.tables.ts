export interface MeetingSeriesTables {
  /** `rule`: its JSON; `start_day`, `from_clock` and `to_clock` are the clinic's wall. */
  meeting_series: {
    id: string
    rule: string
    start_day: string
    from_clock: string
    to_clock: string
    split_from: string | null
    created_at: number
    created_by: string
  }
  meeting_series_skip: { series_id: string; day: string; reason: string; detail: string }
}
