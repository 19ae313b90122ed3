export interface MeetingImportTables {
  /** A calendar file that was brought in; `counts` is JSON by outcome. */
  meeting_import: {
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
  /** What became of each date of a file. */
  meeting_import_row: {
    job_id: string
    number: number
    line: number
    title: string
    start_at: number | null
    end_at: number | null
    place: string
    outcome: string
    reason: string | null
    detail: string
    /** JSON. */
    notices: string
    meeting_id: string | null
  }
  /** Which meeting a date of another calendar became, and what that calendar last said of it. */
  meeting_calendar_link: {
    uid: string
    /** '' for an event of one date, else the day its rule names. */
    recurrence: string
    meeting_id: string
    sequence: number
    modified_at: number
    /** Its words, time and place as one fingerprint. */
    said: string
  }
}
