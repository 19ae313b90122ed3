import type { Generated } from 'kysely'

export interface UseTables {
  /** What a page or minute costs from a day on; never changed, a later one for the same day takes its place. */
  use_rate: { seq: Generated<number>; id: string; kind: string; from_day: string; cents: number; member_id: string; at: number }
  use_meter: { id: string; name: string; kind: string; archived_at: number | null; created_at: number }
  /** Without a contact it is everyone's; without a number there is no limit. */
  use_quota: { id: string; contact_id: string | null; measure: string; most: number | null; removed_at: number | null }
  /** One row, or none while everything is as usual. */
  use_setting: { id: number; ask_above: number }
  /** The ledger of jobs: the triggers refuse a change, a deletion, a rate or a value that is not right, and a closed month. */
  use_job: {
    seq: Generated<number>
    id: string
    kind: string
    quantity: number
    rate: number
    value: number
    /** Not a foreign key: a person can be erased, the ledger cannot. */
    contact_id: string | null
    campaign_id: string | null
    meeting_id: string | null
    note: string
    over_reason: string
    meter_id: string | null
    meter_start: number | null
    meter_end: number | null
    member_id: string
    at: number
    on_day: string
    /** The job it undoes; unique, so that none is undone twice. */
    reverses: string | null
  }
  /** What a closed month came to by kind; never changed. */
  use_month_total: { month: string; kind: string; quantity: number; value: number }
}
