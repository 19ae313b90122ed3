export interface CountsTables {
  loan_count: { id: string; drawer_id: string; state: string; reason: string; approved_by: string | null; approved_at: number | null; created_at: number }
  /** What one of the two counted, and when; never changed. */
  loan_count_sheet: { count_id: string; place: number; member_id: string; at: number }
  loan_count_line: { count_id: string; place: number; lot_id: string; counted: number; expected: number }
}
