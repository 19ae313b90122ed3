export interface LetterheadTables {
  /** One row, once someone has saved it. */
  letterhead: {
    only: 1
    accent: string
    /** Its lines, what the logo shows, and the disclaimers: each as JSON by language. */
    lines: string
    logo_alt: string
    disclaimers: string
  }
  letterhead_logo: { only: 1; type: string; bytes: Buffer; at: number }
}
