export interface SafetyTables {
  /** Who let unsafe contacts onto lists, when and why. Never changed. */
  unsafe_permit: { id: string; member_id: string; purpose: string; reason: string; at: number; until: number }
  unsafe_permit_contact: { permit_id: string; contact_id: string }
  /** `answers` and `spans` are JSON: for each channel and for naming the clinic yes, no or notAsked; and the safe hours of the week. */
  safety_card: {
    contact_id: string
    level: string
    answers: string
    hours: string
    spans: string
    code_name: string
    what_to_say: string
    checked_on: string
    recheck_after: number
    note: string
    version: number
    saved_at: number
    saved_by: string
  }
  /** Who changed a card, when and which fields (JSON). Never changed; without the words of the card. */
  safety_card_change: { id: string; contact_id: string; at: number; member_id: string; changes: string; reason: string }
}
