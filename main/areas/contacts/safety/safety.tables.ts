export interface SafetyTables {
  /** Who let unsafe contacts onto lists, when and why. Never changed. */
  unsafe_permit: { id: string; member_id: string; purpose: string; reason: string; at: number; until: number }
  unsafe_permit_contact: { permit_id: string; contact_id: string }
}
