export interface ImportingTables {
  /** A file that was brought in; `removed` and `kept` are what its undoing did. */
  contact_import: {
    id: string
    at: number
    member_id: string
    file_name: string
    source: string
    added: number
    known: number
    refused: number
    undone_at: number | null
    undone_by: string | null
    removed: number
    kept: number
  }
  /** What became of each row of an import; `number` is that of a card. Of old imports only the added contacts are left, without their names. */
  import_row: { job_id: string; line: number; number: number | null; outcome: string; name: string; contact_id: string | null; problem: string | null; detail: string }
  /** Where the columns of a file went the last time: `columns_key` is made of the set of their names, `places` is JSON by name. */
  import_mapping: { columns_key: string; places: string; used_at: number }
  /** A small picture that came with a card. */
  contact_photo: { contact_id: string; type: string; bytes: Buffer; added_at: number }
}
