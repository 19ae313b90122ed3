export interface DoorTables {
  /** Who was there, or excused; a mark taken back leaves no row. `contact_id` is null for who gave no name or was erased. */
  meeting_attendee: {
    id: string
    meeting_id: string
    contact_id: string | null
    in_person: number
    remote: string | null
    arrived_at: number | null
    left_at: number | null
    excused: number
    first_time: number
    language: string
    needs: string
    fare: number
    child_care: number
    marked_at: number
    marked_by: string
  }
  /** Every mark as it was made, in the order of `seq`. Names nobody but the member of the staff. */
  meeting_mark: {
    seq: number
    meeting_id: string
    attendee_id: string
    act: string
    presence: string | null
    at: number | null
    marked_at: number
    marked_by: string
  }
}
