export interface VersionsTables {
  /** Texts that were kept, one for a version of a document at most. */
  brief_version: {
    brief_id: string
    number: number
    title: string
    /** The editor's JSON, deflated. */
    body: Uint8Array
    kind: string
    name: string
    /** Null: from before versions were kept. */
    member_id: string | null
    began: number
    at: number
  }
}
