import type { Clinic, Member } from '#shared/areas/staff/staff.schema.ts'
import { member as memberShape } from '#shared/areas/staff/staff.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The member, also one who has left; throws NOT_FOUND. */
export async function getMember(db: AnyDb, memberId: string): Promise<Member & { removed: boolean }> {
  const row = await db.selectFrom('member').selectAll().where('id', '=', memberId).executeTakeFirst()
  if (!row) throw notFound('staff', memberId)
  return { ...memberShape.parse(row), removed: row.removed_at !== null }
}

/** The members who can sign in, by name. */
export async function listMembers(db: AnyDb): Promise<Member[]> {
  const rows = await db.selectFrom('member').selectAll().where('removed_at', 'is', null).orderBy('name').limit(200).execute()
  return rows.map((row) => memberShape.parse(row))
}

/** The clinic's settings. */
export async function getClinic(db: AnyDb): Promise<Clinic> {
  const row = await db.selectFrom('clinic').selectAll().executeTakeFirstOrThrow()
  return {
    name: row.name,
    street: row.street,
    city: row.city,
    postalCode: row.postal_code,
    phone: row.phone,
    email: row.email,
    website: row.website,
    timeZone: row.time_zone,
    idleMinutes: row.idle_minutes,
  }
}

/** The zone the clinic's clocks are in. */
export async function getZone(db: AnyDb): Promise<string> {
  const row = await db.selectFrom('clinic').select('time_zone').executeTakeFirstOrThrow()
  return row.time_zone
}

/** The audit, newest first, with the names of members who are still known. */
export async function listAudit(db: AnyDb, page: { cursor?: string | null | undefined; limit: number }) {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('member', 'member.id', 'audit.member_id')
    .select(['audit.seq', 'audit.at', 'audit.procedure', 'audit.records', 'member.name as member'])
    .$if(Boolean(page.cursor), (query) => query.where('audit.seq', '<', Number(page.cursor)))
    .orderBy('audit.seq', 'desc')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map((row) => ({ ...row, records: JSON.parse(row.records) as string[] }))
  return { items, next: rows.length > page.limit ? String(items.at(-1)!.seq) : null }
}
