export interface CalendarImportTables {
  /** A file that was brought in; `counts` is JSON by outcome, `removed` and `kept` are what its undoing did. */
  calendar_import: {
    id: string
    at: number
    member_id: string
    file_name: string
    counts: string
    finished: number
    undone_at: number | null
    undone_by: string | null
    removed: number
    kept: number
  }
  /** What became of each date of a file. Of old imports only what was booked is left, without its words. */
  calendar_import_row: {
    job_id: string
    number: number
    line: number
    title: string
    start_at: number | null
    end_at: number | null
    room_name: string
    outcome: string
    reason: string | null
    detail: string
    /** JSON. */
    notices: string
    clash: string | null
    booking_id: string | null
  }
  /** Which booking a date of another calendar became, and what that calendar last said of it. */
  calendar_link: {
    uid: string
    /** '' for an event of one date, else the day its rule names. */
    recurrence: string
    booking_id: string
    sequence: number
    modified_at: number
    room_id: string
    start_at: number
    end_at: number
    /** What it said beside place and time, as one fingerprint. */
    said: string
    /** The other calendar called it off. */
    cancelled: number
  }
}
