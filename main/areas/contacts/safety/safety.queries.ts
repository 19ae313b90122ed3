import type { AnyDb } from '#main/store/database.ts'

/** The unsafe contacts whom this member may put on a list now: those of a permit of their own that has not run out. */
export async function listPermitted(db: AnyDb, permitId: string | null | undefined, memberId: string, now: number): Promise<ReadonlySet<string>> {
  if (!permitId) return new Set()
  const rows = await db
    .selectFrom('unsafe_permit as permit')
    .innerJoin('unsafe_permit_contact as named', 'named.permit_id', 'permit.id')
    .select('named.contact_id')
    .where('permit.id', '=', permitId)
    .where('permit.member_id', '=', memberId)
    .where('permit.until', '>', now)
    .execute()
  return new Set(rows.map((row) => row.contact_id))
}
