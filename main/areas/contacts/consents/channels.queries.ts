import { type ConsentChannel, consentChannel } from '#shared/areas/contacts/consents.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

const stride = 500

/**
 * By which ways these contacts do not want to be told of meetings: they took such a consent back, and gave none since.
 * A notice of a meeting needs no consent of its own; a no holds all the same.
 */
export async function listClosedToNotices(db: AnyDb, contactIds: readonly string[]): Promise<Map<string, Set<ConsentChannel>>> {
  const closed = new Map<string, Set<ConsentChannel>>()
  for (let from = 0; from < contactIds.length; from += stride) {
    const rows = await db
      .selectFrom('contact_consent')
      .select(['contact_id', 'channel', 'given_on', 'withdrawn_on'])
      .where('contact_id', 'in', contactIds.slice(from, from + stride))
      .where('purpose', '=', 'meetingNotices')
      .where('struck_reason', 'is', null)
      .orderBy('contact_id')
      .execute()
    for (const row of rows) {
      if (row.withdrawn_on === null) continue
      const again = rows.some((other) => other.contact_id === row.contact_id && other.channel === row.channel && other.withdrawn_on === null && other.given_on >= row.withdrawn_on!)
      if (!again) closed.set(row.contact_id, (closed.get(row.contact_id) ?? new Set()).add(consentChannel.parse(row.channel)))
    }
  }
  return closed
}
