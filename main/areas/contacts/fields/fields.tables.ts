export interface FieldsTables {
  /** The clinic's own fields of contacts; `folded` is their name as it is compared, `choices` a JSON array. */
  contact_field: {
    id: string
    name: string
    folded: string
    type: string
    for_kind: string
    choices: string
    position: number
    archived_at: number | null
    version: number
  }
}
