export interface PoliciesTables {
  /** Neither kind nor contact: everyone's. */
  booking_policy: {
    id: string
    organization_kind: string | null
    contact_id: string | null
    days_ahead: number | null
    hours_before: number | null
    longest_minutes: number | null
    month_hours: number | null
    key_after: string | null
    needs_approval: number
    removed_at: number | null
  }
}
