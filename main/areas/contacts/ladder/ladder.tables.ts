export interface LadderTables {
  /** The clinic's own steps, from the lowest `position` up. */
  ladder_step: { id: string; position: number; name_en: string; name_fr: string; archived_at: number | null }
  /** Where people were moved, in the order of `seq`: the last says where someone stands. Never changed; goes only with its person. */
  ladder_move: {
    seq: number
    id: string
    contact_id: string
    from_step_id: string | null
    to_step_id: string | null
    at: number
    member_id: string
    why: string
    takes_back: string | null
  }
}
