import type { Generated } from 'kysely'

export interface StockTables {
  loan_item: { id: string; name: string; kind: Generated<string>; unit_value: number; low_at: number; expiry_days: Generated<number>; archived_at: number | null; created_at: number }
  /** The first has no name of its own until it is given one. */
  loan_drawer: { id: string; name: string; archived_at: number | null; created_at: number }
  loan_lot: {
    id: string
    item_id: string
    label: string
    unit_value: number
    serial_from: string
    serial_to: string
    purchased_on: string | null
    expires_on: string | null
    created_at: number
  }
  /** The ledger: the triggers refuse a change, a deletion, a sum that is not right, and less than nothing in a drawer. */
  loan_entry: {
    id: string
    /** Order within the store: balances run along it. */
    seq: Generated<number>
    /** Lines written together. */
    act_id: string
    item_id: string
    lot_id: string
    drawer_id: string
    kind: string
    change: number
    /** Of the item, after this line. */
    balance: number
    /** Of the lot in the drawer, after this line. */
    there: number
    unit_value: number
    /** Not a foreign key: a person can be erased, the ledger cannot. */
    contact_id: string | null
    meeting_id: string | null
    campaign_id: string | null
    code: string
    signed: number
    note: string
    member_id: string
    at: number
    /** The clinic's day it happened on. */
    on_day: string
    /** The entry it undoes; unique, so that none is undone twice. */
    reverses: string | null
    /** The issued entry of which it brings some back. */
    returns: string | null
  }
  /** What lies of a lot in a drawer; written by the ledger's triggers alone. */
  loan_stock: { lot_id: string; drawer_id: string; item_id: string; quantity: number }
  /** What lay there at the end of each day on which it changed; written by the ledger's triggers alone. */
  loan_day: { lot_id: string; drawer_id: string; item_id: string; day: string; closing: number }
}
