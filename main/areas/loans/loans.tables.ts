import type { Generated } from 'kysely'

export interface LoansTables {
  loan_item: { id: string; name: string; unit_value: number; low_at: number; archived_at: number | null; created_at: number }
  /** The ledger: the triggers refuse a change, a deletion, and a balance below zero. */
  loan_entry: {
    id: string
    /** Order within the store: balances run along it. */
    seq: Generated<number>
    item_id: string
    kind: string
    change: number
    balance: number
    unit_value: number
    /** Not a foreign key: a person can be erased, the ledger cannot. */
    contact_id: string | null
    meeting_id: string | null
    note: string
    member_id: string
    at: number
    /** The entry it undoes; unique, so that none is undone twice. */
    reverses: string | null
  }
}
