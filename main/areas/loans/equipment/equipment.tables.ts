import type { Generated } from 'kysely'

export interface EquipmentTables {
  /** What the clinic lends. Its standing is worked out by the triggers of its history. */
  equipment_item: {
    id: string
    name: string
    kind: string
    serial: string
    barcode: string
    /** A list of names, as JSON. */
    accessories: string
    value: number
    service_days: number
    kept_at: string
    created_at: number
    standing: Generated<string>
    condition: Generated<string>
    condition_note: Generated<string>
    /** A list of names, as JSON. */
    missing: Generated<string>
    /** The last line of its history. */
    event_id: string | null
  }
  /** The history of each thing, with what stood after each line: never changed. */
  equipment_event: {
    id: string
    seq: Generated<number>
    /** Lines written together, reversed together. */
    act_id: string
    item_id: string
    claim_id: string | null
    kind: string
    on_day: string
    at: number
    member_id: string
    value: number
    note: string
    reverses: string | null
    /** Not foreign keys: a person can be erased, the history cannot. */
    contact_id: string | null
    code: string
    meeting_id: string | null
    campaign_id: string | null
    /** What went out with the thing, as JSON. */
    accessories: string
    claim_state: string | null
    from_day: string | null
    to_day: string | null
    free_from: string | null
    service_days: number | null
    standing: string
    condition: string
    condition_note: string
    missing: string
  }
  /** Who has a thing, or is to have it, from when to when; written by the history's triggers alone. */
  equipment_claim: {
    id: string
    item_id: string
    state: string
    from_day: string
    to_day: string
    free_from: string
    service_days: number
    event_id: string
  }
  equipment_photo: { item_id: string; type: string; bytes: Buffer; alt: string; at: number }
}
