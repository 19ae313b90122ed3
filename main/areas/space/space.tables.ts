export interface SpaceTables {
  room: {
    id: string
    name: string
    /** The name as it is compared: two rooms in use never share it. */
    folded: string
    capacity: number
    /** JSON array of words. */
    features: string
    notes: string
    archived_at: number | null
    created_at: number
  }
  /** [start_at, end_at); the triggers refuse two live ones of a room that overlap. */
  booking: {
    id: string
    room_id: string
    start_at: number
    end_at: number
    time_zone: string
    title: string
    contact_id: string | null
    expected: number | null
    notes: string
    cancelled_at: number | null
    cancel_reason: string
    created_at: number
    created_by: string
  }
}
