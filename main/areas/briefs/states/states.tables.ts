export interface StatesTables {
  /** The steps documents took: draft, review, approved, published. */
  brief_state_change: {
    id: string
    brief_id: string
    from_state: string
    to_state: string
    version: number
    word: string
    member_id: string
    at: number
    /** 1 where whoever approved it had written in it. */
    own: number
  }
}
