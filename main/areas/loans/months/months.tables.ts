export interface MonthsTables {
  loan_month: { month: string; closed_at: number; closed_by: string }
  /** What a closed month did to an item; never changed. */
  loan_month_total: { month: string; item_id: string; kind: string; units: number; value: number }
}
