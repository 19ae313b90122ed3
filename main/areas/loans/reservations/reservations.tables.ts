export interface ReservationsTables {
  /** One for each item of a meeting. What is left of it is what was not issued for the meeting yet, by the ledger. */
  fare_reservation: {
    id: string
    meeting_id: string
    item_id: string
    drawer_id: string | null
    quantity: number
    reserved_at: number
    reserved_by: string
    released_at: number | null
  }
}
