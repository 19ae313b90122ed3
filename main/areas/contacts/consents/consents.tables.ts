export interface ConsentsTables {
  /** Never deleted but with its contact. Days are "2026-11-24"; `valid_until` and `act_by` are computed when it is written. */
  contact_consent: {
    id: string
    contact_id: string
    channel: string
    purpose: string
    purpose_words: string
    type: string
    basis: string | null
    given_on: string
    ended_on: string | null
    method: string
    wording: string
    wording_version: string
    language: string
    taken_by: string
    evidence: string
    valid_until: string | null
    withdrawn_on: string | null
    withdrawn_how: string
    act_by: string | null
    actioned_at: number | null
    actioned_by: string | null
    struck_reason: string | null
    recorded_at: number
    recorded_by: string
  }
}
