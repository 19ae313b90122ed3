const longestName = 120
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file's name for a document's title, good on every system; accents stay. `otherwise` when nothing is left of it. */
export function fileNameFor(title: string, otherwise: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // By letters, not by UTF-16 units: half an emoji is no file name.
  const name = [...plain].slice(0, longestName).join('').replace(/^\.+|[. ]+$/g, '').trim()
  return name === '' ? otherwise : reserved.test(name) ? `${name}_` : name
}

/** What became of a print: done, the person changed their mind, or why it failed. */
export type PrintOutcome = { kind: 'done' } | { kind: 'cancelled' } | { kind: 'failed'; reason: string }

/** Reads the two answers of Electron's print. Closing the dialog counts as a failure there, and comes with these words. */
export function printOutcome(success: boolean, reason: string | undefined): PrintOutcome {
  if (success) return { kind: 'done' }
  return /cancel/i.test(reason ?? '') ? { kind: 'cancelled' } : { kind: 'failed', reason: reason ?? '' }
}
