export interface TiesTables {
  /** The clinic's kinds of tie, a name each way in both languages. `from_kind` and `to_kind`: who may stand at each end; null: anyone. */
  tie_kind: {
    id: string
    position: number
    forward_en: string
    forward_fr: string
    backward_en: string
    backward_fr: string
    from_kind: string | null
    to_kind: string | null
    /** Both ways alike: which end is "from" means nothing. */
    alike: number
    archived_at: number | null
  }
  /** `since` and `until` are days; it no longer holds on the day `until`. Removed ties are archived. */
  tie: {
    id: string
    from_id: string
    to_id: string
    kind_id: string
    role: string
    since: string | null
    until: string | null
    note: string
    archived_at: number | null
    version: number
    created_at: number
    updated_at: number
  }
}
