import type { PrintSheet } from '#shared/desk.contract.ts'

/** What the computer can do for a page beyond the web's own means; each host says which. */
export interface NativeHost {
  readonly kind: 'electron' | 'browser'
  /** Prints the window's page with the system's dialog; null where the browser's own printing serves. */
  print: ((sheet: PrintSheet) => Promise<boolean>) | null
  /** Saves the window's page as a tagged PDF where the person says; answers false when they changed their mind. */
  savePdf: ((title: string) => Promise<boolean>) | null
}

/** A host without native means: the browser prints. */
export const browserOnly: NativeHost = { kind: 'browser', print: null, savePdf: null }
