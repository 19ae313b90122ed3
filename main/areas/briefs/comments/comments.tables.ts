export interface CommentsTables {
  /** Passages of documents that were commented on. */
  brief_thread: {
    id: string
    brief_id: string
    quote: string
    at: number
    resolved_at: number | null
    resolved_by: string | null
  }
  brief_comment: {
    id: string
    thread_id: string
    text: string
    member_id: string
    at: number
    changed_at: number | null
    /** When its writer took it back. */
    removed_at: number | null
  }
}
