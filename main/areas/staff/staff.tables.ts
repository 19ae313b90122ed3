export interface StaffTables {
  member: {
    id: string
    name: string
    role: string
    language: string
    removed_at: number | null
    created_at: number
  }
  /** One row: the clinic. */
  clinic: {
    one: 1
    name: string
    street: string
    city: string
    postal_code: string
    phone: string
    email: string
    website: string
    time_zone: string
    idle_minutes: number
  }
}
