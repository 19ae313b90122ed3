export interface GroupsTables {
  /** A saved group: `rule` is its rule as JSON, null for one picked by hand; `folded` its name as it is compared. */
  contact_group: {
    id: string
    name: string
    folded: string
    rule: string | null
    archived_at: number | null
    version: number
    created_at: number
  }
  /** Who was put into a group picked by hand. */
  contact_group_member: { group_id: string; contact_id: string; added_at: number }
}
