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
