export interface DuplicatesTables {
  /** One row: the rules the coordinator set; none, while those shipped are in force. `rules` is JSON. */
  duplicate_rules: { one: 1; rules: string; at: number }
  /** One row: when everyone was last compared with everyone. */
  duplicate_search: { one: 1; at: number; contacts: number; pairs: number }
  /** Pairs found, and pairs said to be `different`, which no search finds again. `a_id` sorts before `b_id`; `reasons` is JSON. */
  contact_pair: { a_id: string; b_id: string; score: number; reasons: string; different: number; at: number }
  /** Each merge, with all it takes to undo it (`record`, JSON; null once it is undone). */
  contact_merge: { id: string; kept_id: string; gone_id: string; member_id: string; at: number; record: string | null; undone_at: number | null }
  /** A contact that was merged into another: rows that cannot be changed still name it. Always points at one that is still itself. */
  contact_alias: { merged_id: string; kept_id: string; merge_id: string }
}
