import type { Notice } from '#shared/areas/space/notices.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getContact } from '../contacts.queries.ts'
import { findReach } from './reach.queries.ts'

export type WrittenReach = Pick<Notice, 'email' | 'address' | 'askMember'> & { ways: Pick<Notice['ways'], 'email' | 'mail'> }

const stride = 500

/** How each of these can be written to; of those unsafe to contact as their cards say, one by one. */
export async function findReachOfMany(db: AnyDb, contacts: readonly { id: string; unsafe: boolean }[], now: number): Promise<Map<string, WrittenReach>> {
  const found = new Map<string, WrittenReach>()
  const safe = contacts.filter(({ unsafe }) => !unsafe).map(({ id }) => id)
  for (let from = 0; from < safe.length; from += stride) {
    const ids = safe.slice(from, from + stride)
    const emails = await firstEmails(db, ids)
    const addresses = await usedAddresses(db, ids)
    for (const id of ids) {
      const [email, address] = [emails.get(id) ?? null, addresses.get(id) ?? null]
      found.set(id, { ways: { email: email === null ? 'none' : 'open', mail: address === null ? 'none' : 'open' }, email, address, askMember: null })
    }
  }
  for (const { id } of contacts.filter(({ unsafe }) => unsafe)) found.set(id, await findReach(db, await getContact(db, id), now))
  return found
}

async function firstEmails(db: AnyDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('contact_email').select(['contact_id', 'address']).where('contact_id', 'in', ids).orderBy('contact_id').orderBy('position', 'desc').execute()
  // The first comes last, and stays.
  return new Map(rows.map(({ contact_id, address }) => [contact_id, address]))
}

async function usedAddresses(db: AnyDb, ids: readonly string[]): Promise<Map<string, NonNullable<Notice['address']>>> {
  const rows = await db
    .selectFrom('contact_address')
    .select(['contact_id', 'kind', 'street', 'city', 'province', 'postal_code as postalCode'])
    .where('contact_id', 'in', ids)
    .where('street', '<>', '')
    .orderBy('contact_id')
    .orderBy('position')
    .execute()
  const used = new Map<string, NonNullable<Notice['address']>>()
  for (const [id, of] of Map.groupBy(rows, ({ contact_id }) => contact_id)) {
    const { street, city, province, postalCode } = of.find(({ kind }) => kind === 'mailing') ?? of[0]!
    used.set(id, { street, city, province, postalCode })
  }
  return used
}
