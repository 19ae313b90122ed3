export interface TemplatesTables {
  brief_template: {
    id: string
    /** Of one that stands in place of a shipped one. */
    shipped_id: string | null
    kind: string
    language: string
    title: string
    description: string
    /** Its page style, as JSON. */
    page: string
    target_grade: number | null
    /** The editor's JSON. */
    body: string
    archived_at: number | null
    version: number
    changed_at: number
    changed_by: string
  }
}
