/** What became of a print: done, the person changed their mind, or why it failed. */
export type PrintOutcome = { kind: 'done' } | { kind: 'cancelled' } | { kind: 'failed'; reason: string }

/** Reads the two answers of Electron's print. Closing the dialog counts as a failure there, and comes with these words. */
export function printOutcome(success: boolean, reason: string | undefined): PrintOutcome {
  if (success) return { kind: 'done' }
  return /cancel/i.test(reason ?? '') ? { kind: 'cancelled' } : { kind: 'failed', reason: reason ?? '' }
}
