import type { Print } from '#shared/areas/briefs/prints.schema.ts'

/** Where lines of the list are shown as they will be on paper; printed from there, they are marked. */
export function paperAddress(prints: readonly Print[]): string {
  const [first] = prints
  const ids = prints.map(({ id }) => id).join(',')
  if (prints.length === 1 && first!.briefId) {
    const asked = new URLSearchParams({ copies: String(first!.copies), print: first!.id, ...(first!.meetingId && { meeting: first!.meetingId }) })
    return `~/print/briefs/${first!.briefId}?${asked}`
  }
  return `~/print/meetings/${first!.meetingId}/pack?prints=${ids}`
}
